import { officeColumns } from '#offices/office-row.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { LedgerTable } from '../read/ledger.ts';
import type { Offices } from '../read/offices.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * A telephone with a digit too few or too many stays only where a document prints it so: one of the rows that the
 * office cites holds its digits. Everywhere else it is a slip of the pen.
 */
export function telephones(tables: readonly LedgerTable[], { offices, lineOf }: Offices): Problem[] {
  const rows = new Map(
    tables.flatMap(({ id, rows: own }) => own.map((row) => [`${id}#${row.row}`, row.cells.map(digitsOf).join(' ')])),
  );
  return offices.flatMap((office) =>
    office.phones.flatMap(({ printed, doubt }) => {
      const digits = digitsOf(printed);
      if (doubt !== 'digits') return [];
      if (office.sources.some(({ table, row }) => rows.get(`${table}#${row}`)?.includes(digits))) return [];
      const file = `offices/${office.region}/${office.kind}.csv`;
      const place = { file, line: lineOf(office), column: officeColumns.indexOf('phones') + 1 };
      const values = { row: office.id, column: 'phones', value: printed, count: digits.length };
      return [problem('phone-digits', place, values)];
    }),
  );
}
