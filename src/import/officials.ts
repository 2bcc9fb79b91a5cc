import type { Finding } from './finding.ts';
import type { JoinedRow } from './join-rows.ts';
import { lineText } from './join-rows.ts';

/**
 * Rows without the names of officials: where a department prints a person's mailbox of Lotus Notes, the ledger says that
 * a name stood there. The catalogue names posts, not people.
 */
export function withoutOfficials(rows: readonly JoinedRow[]): { rows: JoinedRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const cleaned = rows.map((row) => {
    const cells = row.cells.map((cell) => cell.replace(/^(Lotus Notus-).*$/, '$1 [имя в документе]'));
    if (cells.some((cell, index) => cell !== row.cells[index])) {
      findings.push({ reason: 'name of an official left out', line: lineText(row), text: row.cells[0] ?? '' });
    }
    return { ...row, cells };
  });
  return { rows: cleaned, findings };
}
