const cyrillic: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  l: 'л',
};
const mixed = /(?=[\p{L}]*[a-z])(?=[\p{L}]*\p{Script=Cyrillic})\p{L}+/gu;

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/**
 * Mends words that a scan printed with Latin letters among the Cyrillic ones ("Тoleбийского"): only where the document
 * prints the same word in Cyrillic elsewhere.
 *
 * @param words words printed in the document
 * @returns a function from a printed text to its mended spelling, or to itself
 */
export function oneAlphabet(words: ReadonlySet<string>): (text: string) => string {
  return (text) =>
    text.replace(mixed, (word) => {
      const whole = [...word].map((letter) => cyrillic[letter] ?? letter).join('');
      return words.has(whole) ? whole : word;
    });
}
