import type { Act } from './schema.ts';

/** Whether what an act approves may still be shown as something to apply for: the act is not repealed. */
export function mayApply(act: Act): boolean {
  return act.status.is !== 'repealed';
}
