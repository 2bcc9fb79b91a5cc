import type { InlineField } from '../schema.ts';
import type { Piece } from '../running-text.ts';
import type { Face } from './face.ts';

/** Words or a blank with its place in the line, in points from the line's beginning. */
export type Placed = { x: number; width: number } & ({ words: string } | { field: InlineField });

/** One line of running text. */
export type TextLine = { width: number; parts: Placed[] };

/** How the text is measured: its typeface and size, and the width of the column, all in points. */
export type Measure = { face: Face; size: number; room: number; indent?: number };

type Atom = { words: string; width: number } | { field: InlineField; width: number };

/** Room for letters of the size typed into a blank, in points. */
const roomForLetters = (letters: number, size: number) => letters * size * 0.52;

/** A word wider than the column, cut where it must be. */
function* cut(words: string, { face, size, room }: Measure): Generator<Atom> {
  let rest = words;
  while (rest !== '') {
    let length = rest.length;
    while (length > 1 && face.width(rest.slice(0, length), size) > room) length -= 1;
    yield { words: rest.slice(0, length), width: face.width(rest.slice(0, length), size) };
    rest = rest.slice(length);
  }
}

/** What holds together: words and blanks without a space between («{flat}-пәтер», «№{number}.»). */
function* knots(pieces: readonly Piece[], measure: Measure): Generator<Atom[]> {
  const { face, size, room } = measure;
  let knot: Atom[] = [];
  for (const piece of pieces) {
    if ('field' in piece) {
      knot.push({ field: piece.field, width: Math.min(room, roomForLetters(piece.field.width, size)) });
      continue;
    }
    for (const part of piece.words.split(/([ \n]+)/)) {
      if (/^[ \n]+$/.test(part)) {
        if (knot.length > 0) yield knot;
        knot = [];
      } else if (part !== '') {
        const width = face.width(part, size);
        knot.push(...(width > room ? cut(part, measure) : [{ words: part, width }]));
      }
    }
  }
  if (knot.length > 0) yield knot;
}

/** Adds a part; words after words grow the same part, so that a line is few pieces. */
function append(line: TextLine, atom: Atom, space: string, { face, size }: Measure): void {
  const last = line.parts.at(-1);
  if ('words' in atom && last && 'words' in last) {
    last.words += space + atom.words;
    last.width = face.width(last.words, size);
    line.width = last.x + last.width;
    return;
  }
  const gap = space === '' ? 0 : face.width(' ', size);
  // The space belongs to words when there are any, so that they can be read as separate words.
  if (gap > 0 && last && 'words' in last) last.words += ' ';
  const x = line.width + gap;
  line.parts.push({ ...atom, x });
  line.width = x + atom.width;
}

/**
 * Breaks running text into lines. A blank at the end of a line gives way to what is left of the line as long as two
 * thirds of it remain; otherwise it moves to the next line.
 *
 * @param pieces words and blanks in reading order
 * @returns at least one line
 */
export function textLines(pieces: readonly Piece[], measure: Measure): TextLine[] {
  const { face, size, room, indent = 0 } = measure;
  const begin = (width: number): TextLine => ({ width, parts: [] });
  let line = begin(indent);
  const lines = [line];
  const space = face.width(' ', size);
  for (const knot of knots(pieces, measure)) {
    for (const [index, part] of knot.entries()) {
      let atom = part;
      const rest = knot.slice(index + 1).reduce((sum, { width }) => sum + width, 0);
      const between = index === 0 && line.parts.length > 0 ? ' ' : '';
      const left = room - line.width - (between ? space : 0) - rest;
      if ('field' in atom && atom.width > left && left > (atom.width * 2) / 3) atom = { ...atom, width: left };
      const needed = index === 0 ? atom.width + rest : atom.width;
      const free = room - line.width - (between ? space : 0);
      if (needed > free + 0.01 && line.parts.length > 0 && (index === 0 || atom.width > free + 0.01)) {
        line = begin(0);
        lines.push(line);
        append(line, 'field' in atom ? { ...atom, width: Math.min(atom.width, room) } : atom, '', measure);
      } else {
        append(line, atom, between, measure);
      }
    }
  }
  return lines;
}

/** Lines of about the same length: as many as needed, none much shorter than the others. */
export function balancedLines(pieces: readonly Piece[], measure: Measure): TextLine[] {
  const lines = textLines(pieces, measure);
  let best = lines;
  for (let room = measure.room * 0.96; best.length > 1 && room > measure.room / 3; room *= 0.96) {
    const closer = textLines(pieces, { ...measure, room });
    if (closer.length > lines.length) break;
    best = closer;
  }
  return best;
}
