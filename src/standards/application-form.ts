import type { Facts } from './schema.ts';

/**
 * The blank that an applicant fills: the appendix that is an application. Undefined when there is none, and when there
 * are several: each then stands beside its paper, for its case.
 */
export function applicationForm(facts: Facts): string | undefined {
  const forms = facts.appendices.flatMap(({ what, form }) => (what === 'application' && form ? [form] : []));
  return forms.length === 1 ? forms[0] : undefined;
}
