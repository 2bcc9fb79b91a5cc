import { inCyrillic, oneAlphabet, wordsOf } from './one-alphabet.ts';
import { postSpelling } from './post-spelling.ts';

// Kazakh letters of an old 8-bit font that the documents print: only those whose words were checked.
const oldFont: Record<string, string> = { ќ: 'қ', ў: 'ұ', ґ: 'ө', ј: 'ә', ѕ: 'ң', є: 'ғ', ї: 'ү' };

/**
 * Letters of the old font in their place of today: "Момышўлы" is "Момышұлы". A capital among small letters was a Russian
 * ё: "ФЎдоровка" is "Фёдоровка".
 */
export function ofToday(text: string): string {
  return text.replace(/(?<=\p{L})Ў(?=\p{Ll})/gu, 'ё').replace(/[ќўґјѕєї]/gi, (letter) => {
    const small = oldFont[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}

/** How texts of one document are mended for the directory; the ledger keeps them as printed. */
export type Mend = { readonly wholePost: (post: string) => string; readonly text: (text: string) => string };

/**
 * What a document lets us mend with certainty: posts that it prints whole elsewhere, Latin letters in Cyrillic
 * words, letters of the old font.
 *
 * @param document the whole text
 * @param posts every post printed in its tables
 */
export function mendOf(document: string, posts: Iterable<string>): Mend {
  const cyrillic = oneAlphabet(new Set(wordsOf(document)));
  return {
    wholePost: postSpelling(posts),
    // "c. Радовка": the sign of a village is one letter, Latin in half of the rows.
    text: (text) => ofToday(inCyrillic(cyrillic(text))).replace(/(?<!\p{L})c\.(?=\s?\p{Script=Cyrillic})/gu, 'с.'),
  };
}
