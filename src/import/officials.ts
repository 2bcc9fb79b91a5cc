import type { Finding } from './finding.ts';
import type { PrintedRow } from './printed-row.ts';
import { lineText } from './printed-row.ts';
import type { TableShape } from './table-shape.ts';

/** What the ledger prints in the place of a person's name. */
export const nameLeftOut = '[имя в документе]';

/**
 * Rows without the names of officials: a column of names, and mailboxes of Lotus Notes that are called like a person. The
 * ledger says that a name stood there. The catalogue names posts, not people.
 */
export function withoutOfficials(
  rows: readonly PrintedRow[],
  shape: TableShape,
): { rows: PrintedRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const cleaned = rows.map((row) => {
    const cells = row.cells.map((cell, index) =>
      shape.rule === 'official' && shape.roles[index] === 'none'
        ? nameLeftOut
        : cell.replace(/^(Lotus Notus-).*$/, `$1 ${nameLeftOut}`),
    );
    if (cells.some((cell, index) => cell !== row.cells[index])) {
      findings.push({ reason: 'name of an official left out', line: lineText(row), text: shape.table });
    }
    return { ...row, cells };
  });
  return { rows: cleaned, findings };
}
