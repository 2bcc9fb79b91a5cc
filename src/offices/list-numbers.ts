import type { Source } from './schema.ts';
import { sourceText } from './source.ts';

/**
 * The lists that print something, as numbers of the sources of an office's page: "1, 3–9".
 *
 * @param rows rows that print it
 * @param sources the sources of the office in the order of the page, numbered from 1
 */
export function listNumbers(rows: readonly Source[], sources: readonly Source[]): string {
  const named = new Set(rows.map(sourceText));
  const numbers = sources.flatMap((source, index) => (named.has(sourceText(source)) ? [index + 1] : []));
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? String(from) : from + 1 === to ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
