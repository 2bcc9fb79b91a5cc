import type { SourceLine } from './source-document.ts';

/** Lines that say one thing; a scan breaks a sentence over several lines. */
export type Paragraph = { readonly lines: readonly number[]; readonly text: string };

const item = /^\s*[-–]?\s*(?:\d{1,3}[.)]|\p{L}\))\s/u;

function continues(before: SourceLine, { line, text }: SourceLine): boolean {
  if (/[.;:!?]\s*$/.test(before.text) || item.test(text)) return false;
  const [first = ''] = text.trim();
  const small = first !== first.toUpperCase();
  return line - before.line > 1 ? small : small || /[\d«"(]/.test(first);
}

/** Joins the lines of a point into paragraphs; empty lines are left out. */
export function paragraphs(lines: readonly SourceLine[]): Paragraph[] {
  const found: { lines: number[]; text: string }[] = [];
  let before: SourceLine | undefined;
  for (const one of lines) {
    if (one.text.trim() === '') continue;
    const last = found.at(-1);
    if (last && before && continues(before, one)) {
      last.lines.push(one.line);
      last.text += `\n${one.text}`;
    } else found.push({ lines: [one.line], text: one.text });
    before = one;
  }
  return found;
}
