import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readRunningText } from '#offices/ledger/ledger-row.ts';
import { readOfficeFile } from '#offices/read-file.ts';
import { decisionsPath } from './decisions.ts';
import type { Failure } from './finding.ts';
import type { ManifestLine } from './ledger.ts';
import type { Plan, Standing } from './plan.ts';
import { acceptedPath } from './plan.ts';

/**
 * Reads what stands in the content folder. Failures of the lists in tables/ are there at once: without them nothing
 * may be written. Those of office files come when their rows are asked for; a file that cannot be read is `broken` and
 * must not be written, so that nothing is lost that a person typed.
 */
export function readStanding(contentDir: string): { standing: Standing; failures: Failure[]; broken: Set<string> } {
  const failures: Failure[] = [];
  const broken = new Set<string>();
  const lines = <Row>(path: string, rowsOf: (text: Buffer) => Row[]): Row[] => {
    const file = join(contentDir, path);
    if (!existsSync(file)) return [];
    try {
      return rowsOf(readFileSync(file));
    } catch (error) {
      failures.push({
        file: path,
        found: (error as Error).message,
        text: 'Bring the file back as it was: nothing is imported without it.',
      });
      return [];
    }
  };
  const records = <Row>(path: string) => lines(path, (text) => parse(text, { bom: true, columns: true }) as Row[]);
  const officeRows: Standing['officeRows'] = (region, kind) => {
    const file = `offices/${region}/${kind}.csv`;
    const path = join(contentDir, file);
    if (!existsSync(path)) return [];
    const read = readOfficeFile(file, readFileSync(path));
    if (read.problems.length > 0) broken.add(file);
    for (const problem of read.problems) failures.push({ file, line: problem.line ?? 1, text: problem.text });
    return read.rows.map(({ row }) => row);
  };
  const accepted = new Map(records<{ office: string; sha256: string }>(acceptedPath).map((r) => [r.office, r.sha256]));
  const decisions = new Map(records<{ row: string; office: string }>(decisionsPath).map((r) => [r.row, r.office]));
  const runningText = lines('tables/running-text.csv', (text) => readRunningText(text.toString()));
  const manifest = records<ManifestLine>('tables/manifest.csv');
  const standing = { manifest, accepted, decisions, officeRows, runningText };
  return { standing, failures, broken };
}

/**
 * Writes a plan: every file beside its place first, then renamed over it, so that a stop in the middle leaves whole files.
 *
 * @returns the paths that really changed
 */
export function writePlan(contentDir: string, plan: Plan): string[] {
  const changed: string[] = [];
  for (const [path, text] of plan.files) {
    const file = join(contentDir, path);
    const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (now === text) continue;
    changed.push(path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return changed;
}
