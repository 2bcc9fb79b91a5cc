import type { Act } from './schema.ts';

/** Another act and the part that it touched; no part: the whole act. */
export type ActTouched = { readonly act: Act; readonly where?: string | undefined };

/** What happened to an act and what it did to others. */
export type ActHistory = {
  readonly repealedBy: Act | undefined;
  readonly amendedBy: readonly ActTouched[];
  readonly amends: readonly ActTouched[];
  readonly repeals: readonly ActTouched[];
  readonly partsRepealedBy: readonly ActTouched[];
};

/** The acts that repealed an act whole or in part, amended it, and those that it amended and repealed itself. */
export function historyOf(act: Act, acts: readonly Act[]): ActHistory {
  const byId = new Map(acts.map((one) => [one.id, one]));
  const touched = (id: string, where?: string): ActTouched[] => {
    const found = byId.get(id);
    return found ? [{ act: found, where }] : [];
  };
  return {
    repealedBy: act.status.is === 'repealed' && act.status.by ? byId.get(act.status.by) : undefined,
    amendedBy: (act.amended ?? []).flatMap(({ by, where }) => touched(by, where)),
    amends: acts.flatMap((other) =>
      (other.amended ?? []).filter(({ by }) => by === act.id).map(({ where }) => ({ act: other, where })),
    ),
    repeals: [
      ...(act.repeals ?? []).flatMap((id) => touched(id)),
      ...(act['repeals-parts'] ?? []).flatMap(({ act: id, where }) => touched(id, where)),
    ],
    partsRepealedBy: acts.flatMap((other) =>
      (other['repeals-parts'] ?? []).filter((one) => one.act === act.id).map(({ where }) => ({ act: other, where })),
    ),
  };
}
