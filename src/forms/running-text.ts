import type { InlineField } from './schema.ts';

/** Running text cut at its blanks: words and fields in reading order. */
export type Piece = { readonly words: string } | { readonly field: InlineField };

/**
 * Cuts «кв. № {flat}» into words and blanks.
 *
 * @param fields the blanks that the text names; the schema has checked that all are there
 */
export function pieces(text: string, fields: readonly InlineField[] = []): Piece[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return text
    .split(/\{([^{}]*)\}/)
    .map((part, index): Piece => {
      const field = index % 2 === 1 ? byName.get(part) : undefined;
      return field ? { field } : { words: part };
    })
    .filter((piece) => 'field' in piece || piece.words !== '');
}

/** The widths a blank inside text can have, in letters; each is a class of the sheet. */
export const rooms = [4, 8, 16, 32, 60] as const;

/** The smallest width in which so many letters have room. */
export function roomFor(letters: number): (typeof rooms)[number] {
  return rooms.find((room) => room >= letters) ?? 60;
}

/**
 * Pieces that stay on one line: a short word («№», «от») never ends the line before its blank. A long blank takes a
 * line of its own and is tied to nothing.
 *
 * @returns groups in reading order; a group of one piece may break anywhere
 */
export function tiedPieces(parts: readonly Piece[]): Piece[][] {
  return parts.reduce<Piece[][]>((groups, piece) => {
    const before = groups.at(-1)?.[0];
    if ('words' in piece || before === undefined || 'field' in before || piece.field.width > 16) {
      return [...groups, [piece]];
    }
    const [, rest = '', short] = /^([^]*(?<!\S))(\S{1,3} ?)$/u.exec(before.words) ?? [];
    if (short === undefined) return [...groups, [piece]];
    const earlier = rest === '' ? [] : [[{ words: rest }]];
    return [...groups.slice(0, -1), ...earlier, [{ words: short }, piece]];
  }, []);
}
