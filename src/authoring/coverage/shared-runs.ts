/** How many words in a row make a sentence copied. */
const runLength = 12;

/** A word with the line on which it stands. */
export type PlacedWord = { readonly word: string; readonly line: number };

/** Words in a row that stand in the content and in a source. */
export type SharedRun = {
  readonly line: number;
  readonly words: readonly string[];
  readonly source: string;
  readonly sourceLine: number;
};

const lookAlike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ё: 'е',
};

/** The words of a text in small letters; Latin look-alikes count as Cyrillic, so that a copy does not hide behind them. */
export function placedWords(text: string, firstLine = 1): PlacedWord[] {
  return text.split('\n').flatMap((line, at) => {
    const plain = line.toLowerCase().replace(/[aceikopxyё]/g, (letter) => lookAlike[letter] ?? letter);
    return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, line: firstLine + at }));
  });
}

const runAt = (words: readonly PlacedWord[], at: number) =>
  words
    .slice(at, at + runLength)
    .map(({ word }) => word)
    .join(' ');

/**
 * Where each run of twelve words that the content uses stands in the sources, by the run.
 *
 * @param streams the texts of the content
 * @param sources words of each source by its name
 */
export function runsInSources(
  streams: readonly (readonly PlacedWord[])[],
  sources: ReadonlyMap<string, readonly PlacedWord[]>,
): ReadonlyMap<string, { readonly source: string; readonly line: number }> {
  const wanted = new Set<string>();
  for (const words of streams) for (let at = 0; at + runLength <= words.length; at++) wanted.add(runAt(words, at));
  const found = new Map<string, { source: string; line: number }>();
  for (const [source, words] of sources) {
    for (let at = 0; at + runLength <= words.length; at++) {
      const run = runAt(words, at);
      if (wanted.has(run) && !found.has(run)) found.set(run, { source, line: words[at]?.line ?? 0 });
    }
  }
  return found;
}

/** The longest runs that a text shares with the sources, one after another. */
export function sharedRuns(words: readonly PlacedWord[], known: ReturnType<typeof runsInSources>): SharedRun[] {
  const found: SharedRun[] = [];
  for (let at = 0; at + runLength <= words.length; at++) {
    const first = known.get(runAt(words, at));
    if (!first) continue;
    let end = at + runLength;
    while (end < words.length && known.has(runAt(words, end - runLength + 1))) end++;
    const run = words.slice(at, end);
    const line = run[0]?.line ?? 0;
    found.push({ line, words: run.map(({ word }) => word), source: first.source, sourceLine: first.line });
    at = end - 1;
  }
  return found;
}
