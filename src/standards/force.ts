import type { Act } from '#acts/schema.ts';

/** Whether a standard may still be shown as something to apply for: its act is not repealed. */
export function mayApply(act: Act): boolean {
  return act.status.is !== 'repealed';
}
