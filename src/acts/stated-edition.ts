import type { Language } from '#i18n/language.ts';
import { citation, statusInWords } from './citation.ts';
import { mayApply } from './force.ts';
import { actPath } from './paths.ts';
import type { Act } from './schema.ts';
import { textDate } from './text-date.ts';

/** The edition of a legal text, as the band under a heading states it. */
export type StatedEdition = {
  readonly act: string;
  readonly href: string;
  readonly date: string;
  readonly status: string;
  readonly repealed: boolean;
};

/** The edition of what an act approves: of a standard or a regulation. */
export function statedEdition(
  { act, acts }: { readonly act: Act; readonly acts: ReadonlyMap<string, Act> },
  language: Language,
): StatedEdition {
  const repealing = act.status.is === 'repealed' && act.status.by ? acts.get(act.status.by) : undefined;
  return {
    act: citation(act, language),
    href: actPath(language, act.id),
    date: textDate(act, acts),
    status: statusInWords(act, language, repealing),
    repealed: !mayApply(act),
  };
}

/** The year of the newest of the editions, undefined when there are none. */
export function yearBehind(editions: readonly Pick<StatedEdition, 'date'>[]): string | undefined {
  return editions
    .map(({ date }) => date.slice(0, 4))
    .sort()
    .at(-1);
}
