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

/**
 * A text in which words that mix alphabets are wholly Cyrillic: where every Latin letter looks like a Cyrillic one and
 * fewer letters are Latin ("Тyлебаева"). Such a word can be nothing else.
 */
export function inCyrillic(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const latin = word.match(/[a-z]/gi) ?? [];
    const sure = latin.length * 2 < word.length && latin.every((letter) => cyrillic[letter.toLowerCase()]);
    if (latin.length === 0 || !sure) return word;
    return word.replace(/[a-z]/gi, (letter) => {
      const small = cyrillic[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? small : small.toUpperCase();
    });
  });
}
