/** A text inside parsed YAML, with the path to it. */
export type PlacedText = { readonly path: readonly (string | number)[]; readonly text: string };

/** Every text inside a value of YAML, in the order of the file. */
export function* everyText(value: unknown, path: readonly (string | number)[] = []): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* everyText(item, [...path, at]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* everyText(item, [...path, key]);
}

// Not words of ours: the official title, and notes about the file itself.
const notWords = new Set(['title', 'translation', 'reviewed']);

/** The words of a language file that readers see, without the official title. */
export function* everyWord(words: object): Generator<PlacedText> {
  for (const [key, value] of Object.entries(words)) if (!notWords.has(key)) yield* everyText(value, [key]);
}
