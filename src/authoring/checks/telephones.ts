import { officeColumns } from '#offices/office-row.ts';
import { sourceText } from '#offices/source.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { LedgerTable, RunningText } from '../read/ledger.ts';
import type { Offices } from '../read/offices.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * A telephone with a digit too few or too many stays only where a document prints it so: one of the rows or places that
 * the office cites holds its digits. Everywhere else it is a slip of the pen.
 */
export function telephones(
  tables: readonly LedgerTable[],
  texts: readonly RunningText[] | undefined,
  { offices, lineOf }: Offices,
): Problem[] {
  const rows = new Map<string, string>();
  const add = (key: string, cells: readonly string[]) =>
    rows.set(key, [rows.get(key) ?? '', ...cells.map(digitsOf)].join(' '));
  for (const { id, rows: own } of tables) for (const { row, cells } of own) add(`${id}#${row}`, cells);
  for (const text of texts ?? []) add(sourceText(text), text.cells);
  return offices.flatMap((office) =>
    office.phones.flatMap(({ printed, doubt }) => {
      const digits = digitsOf(printed);
      if (doubt !== 'digits') return [];
      if (office.sources.some((source) => rows.get(sourceText(source))?.includes(digits))) return [];
      const file = `offices/${office.region}/${office.kind}.csv`;
      const place = { file, line: lineOf(office), column: officeColumns.indexOf('phones') + 1 };
      const values = { row: office.id, column: 'phones', value: printed, count: digits.length };
      return [problem('phone-digits', place, values)];
    }),
  );
}
