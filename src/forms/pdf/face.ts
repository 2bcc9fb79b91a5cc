import { FormLayoutError } from './layout-error.ts';

/** The three cuts on the paper: text, bold text, captions. */
export type FaceName = 'serif' | 'bold' | 'sans';

/** What the layout must know of a typeface. */
export type Face = {
  /** Width of the words in points at the size. */
  width: (words: string, size: number) => number;
  /** Whether the typeface has the letter. */
  has: (letter: string) => boolean;
};

export type Faces = Readonly<Record<FaceName, Face>>;

/**
 * Checks that every letter can be printed.
 *
 * @param place where the words stand in the form, for the author
 * @throws FormLayoutError that names the letter: a PDF would show an empty box or nothing in its place
 */
export function checkLetters(words: string, face: Face, place: string): void {
  for (const letter of words) {
    if (!face.has(letter)) throw new FormLayoutError('letter', place, { letter, words });
  }
}
