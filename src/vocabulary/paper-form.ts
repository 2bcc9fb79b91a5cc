/**
 * In which form a paper is brought. `data`: the document asks for the facts alone and does not say in which form.
 * `state-data`: the office takes it from a state information system, nobody brings it.
 * `not-stated`: the document asks for the paper and does not say whether the original or a copy.
 * `oral`: asked for by word of mouth, nothing is written.
 */
export const paperForms = [
  'original',
  'copy',
  'copy-and-original',
  'copy-original-shown',
  'notarised-copy',
  'certified-copy',
  'shown',
  'oral',
  'scan',
  'scan-or-state-data',
  'electronic',
  'electronic-signed',
  'item',
  'data',
  'state-data',
  'not-stated',
] as const;

/** In which form a paper is brought. */
export type PaperForm = (typeof paperForms)[number];
