import { place } from '#acts/schema/place.ts';
import { officeColumns } from '#offices/office-row.ts';
import { sourceText } from '#offices/source.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { RunningText } from '../read/ledger.ts';
import { runningTextFile } from '../read/ledger.ts';
import type { Offices } from '../read/offices.ts';
import { isWhole } from '../read/offices.ts';

const isWellFormed = ({ document, at, source }: RunningText) =>
  /^[a-z0-9-]+$/.test(document) && place.safeParse(at).success && /\.(kk|ru)\.txt$/.test(source);

/**
 * What documents print of offices outside their tables: each line names a place and an office that cites it, and each
 * place that an office cites has its line.
 */
export function runningText(lines: readonly RunningText[] | undefined, read: Offices): Problem[] {
  if (!lines) return [problem('csv-broken', { file: runningTextFile, line: 1, column: 1 }, {})];
  const whole = isWhole(read);
  const cited = new Map(read.offices.map(({ id, sources }) => [id, new Set(sources.map(sourceText))]));
  const printed = new Set(lines.map((line) => `${line.office} ${sourceText(line)}`));
  const found: Problem[] = [];
  for (const line of lines) {
    const top = { file: runningTextFile, line: line.line, column: 1 };
    const { office: id } = line;
    const key = sourceText(line);
    if (!isWellFormed(line)) found.push(problem('running-text-wrong', top, { value: key, source: line.source }));
    else if (!whole) continue;
    else if (!cited.has(id)) found.push(problem('ledger-office', top, { id }));
    else if (!cited.get(id)?.has(key)) found.push(problem('running-text-uncited', top, { id, value: key }));
  }
  for (const office of read.offices) {
    for (const source of office.sources) {
      if ('table' in source || printed.has(`${office.id} ${sourceText(source)}`)) continue;
      const file = `offices/${office.region}/${office.kind}.csv`;
      const column = officeColumns.indexOf('sources') + 1;
      const values = { row: office.id, value: sourceText(source) };
      found.push(problem('running-text-unknown', { file, line: read.lineOf(office), column }, values));
    }
  }
  return found;
}
