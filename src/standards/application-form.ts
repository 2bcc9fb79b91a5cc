import type { Facts } from './schema.ts';

/** The blank that an applicant fills: the appendix that is an application; undefined when there is none. */
export function applicationForm(facts: Facts): string | undefined {
  return facts.appendices.find((appendix) => appendix.what === 'application' && appendix.form)?.form;
}
