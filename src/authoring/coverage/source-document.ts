/** A line of a source text; the number counts from 1. */
export type SourceLine = { readonly line: number; readonly text: string };

/** A numbered point of a document with its lines. */
export type SourcePoint = { readonly number: string; readonly lines: readonly SourceLine[] };

/** One document cut out of a source text, which may hold several. */
export type SourceDocument = {
  readonly points: readonly SourcePoint[];
  /** Numbers of the appendices that have a heading of their own; the headings of some are lost in the source. */
  readonly appendices: readonly string[];
  /** The line after the last one of the document. */
  readonly end: number;
};

/** Where the content cites the document: a point ("7") or an appendix ("a4"), and the line. */
export type Citation = { readonly where: string; readonly line: number };

// Indents may be no-break spaces; headings and points may carry marks of Markdown.
// The dot after the number is lost here and there.
const numbered = /^[\s#*\\]*(\d{1,3})(?:\.[\s*]|\s+(?=\p{Lu}))/u;
const nextDocument = /^\s*Утвержден[оы]?\s*$/u;
const russianAppendix = /^[\s#*]*Приложение\s+(\d{1,2})[\s*]*$/u;
const kazakhAppendix = /(?:^|\s)(\d{1,2})-қосымша[\s*]*$/u;

const numberOf = (text: string) => Number(numbered.exec(text)?.[1] ?? 0);
const appendixOf = (text: string) => russianAppendix.exec(text)?.[1] ?? kazakhAppendix.exec(text)?.[1];

/** The line of point 1: the last "1." at or above the first citation, so that headings and other acts stay outside. */
function firstLine(lines: readonly string[], citations: readonly Citation[]): number | undefined {
  const inPoints = citations.filter(({ where }) => /^\d/.test(where));
  const first = inPoints.filter(({ where }) => where === '1');
  const upTo = Math.min(...(first.length > 0 ? first : inPoints).map(({ line }) => line));
  for (let line = Math.min(upTo, lines.length); line >= 1; line--) {
    if (numberOf(lines[line - 1] ?? '') === 1) return line;
  }
  return undefined;
}

/** The points in order: each number follows the one before; a number that the source skips is passed over. */
function points(lines: readonly SourceLine[]): SourcePoint[] {
  const starts: { number: number; at: number }[] = [];
  for (const [at, { text }] of lines.entries()) {
    const number = numberOf(text);
    const last = starts.at(-1)?.number ?? 0;
    const skipped = number === last + 2 && !lines.slice(at).some((later) => numberOf(later.text) === last + 1);
    if (number === last + 1 || (last > 0 && skipped)) starts.push({ number, at });
  }
  return starts.map(({ number, at }, n) => ({ number: String(number), lines: lines.slice(at, starts[n + 1]?.at) }));
}

/**
 * Cuts a document out of a source text by what the content cites of it. The points end where the appendices begin; the
 * document ends where the next one is approved, or with the text.
 *
 * @returns undefined when no point 1 stands above the citations
 */
export function cutDocument(text: string, citations: readonly Citation[]): SourceDocument | undefined {
  const lines = text.split(/\r?\n/);
  const start = firstLine(lines, citations);
  if (start === undefined) return undefined;
  const numberedLines = lines.map((one, at) => ({ line: at + 1, text: one }));
  const next = numberedLines.find(({ line, text: one }) => line > start && nextDocument.test(one));
  const end = next?.line ?? lines.length + 1;
  const headings = numberedLines.slice(start, end - 1).filter(({ text: one }) => appendixOf(one) !== undefined);
  const cited = citations.filter(({ where, line }) => where.startsWith('a') && line > start).map(({ line }) => line);
  const pointsEnd = Math.min(end, ...cited, ...headings.map(({ line }) => line));
  return {
    points: points(numberedLines.slice(start - 1, pointsEnd - 1)),
    appendices: [...new Set(headings.flatMap(({ text: one }) => appendixOf(one) ?? []))],
    end,
  };
}
