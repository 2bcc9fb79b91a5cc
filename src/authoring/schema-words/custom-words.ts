import type { Code } from '../messages.ts';

/** What a rule inside a schema says in English, and the code under which authors are told it in their language. */
type Custom = { readonly says: RegExp; readonly code: Code };

/**
 * The sentences of all `refine` and `superRefine` rules of the schemas, a test looks for one that is missing here; and
 * those of the patterns that authors meet every day.
 */
export const customWords: readonly Custom[] = [
  { says: /^point:line$|^point and line in quotes$/, code: 'place-form' },
  { says: /^number of a point$/, code: 'point-form' },
  { says: /^small Latin letters, digits and hyphens$/, code: 'id-wrong' },
  { says: /^exactly one of at-most, at-least, exactly$/, code: 'one-bound' },
  { says: /^a date, unless it is the Constitution or a code$/, code: 'date-missing' },
  { says: /^exactly one of up-to, above$/, code: 'one-area-bound' },
  { says: /^open or own-schedule$/, code: 'hours-missing' },
  { says: /^at least one language$/, code: 'language-missing' },
  { says: /^the first line before the last$/, code: 'lines-order' },
  { says: /^an actor or a unit, not both$/, code: 'actor-or-unit' },
  { says: /^"(?<name>.+)" names two fields/, code: 'form-name-twice' },
  { says: /^"(?<name>.+)" is not a field above this one$/, code: 'form-same-as' },
  { says: /^blanks in the text: (?<found>.+); described under fields: (?<known>.+); they must/, code: 'form-blanks' },
  { says: /^fewer than the (?<rows>\d+) rows/, code: 'form-pen-rows' },
  { says: /^(?<cells>\d+) cells in a table of (?<columns>\d+) columns$/, code: 'form-cells' },
  { says: /^ours, or the address of the published text$/, code: 'translation-address' },
  { says: /^expected only the scheme and the host/, code: 'origin-path' },
];
