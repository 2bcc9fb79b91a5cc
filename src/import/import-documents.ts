import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegions } from '#regions/loader.ts';
import type { Asked } from './arguments.ts';
import { readStanding, writePlan } from './content-files.ts';
import { planImport } from './plan.ts';
import { readDocuments } from './read-documents.ts';
import { differenceReport, failuresReport, findingsReport } from './report.ts';
import type { DocumentShape } from './table-shape.ts';

/**
 * Imports the office tables of all documents: reads, joins and names their rows, writes the ledger and proposes (or
 * accepts) the offices. Tables of a kind with a mistake and the offices they feed stay as they were; all others go on.
 *
 * @param documents the documents that can be read
 * @returns what to print and the exit code: 0, or 1 when anything could not be read
 */
export function importDocuments(
  asked: Asked,
  documents: readonly DocumentShape[],
): { report: string; errors: string; code: 0 | 1 } {
  const { regions, problems } = loadRegions(asked.content);
  if (problems.length > 0) return { report: '', errors: failuresReport(problems), code: 1 };
  const texts = new Map<string, string>();
  for (const { file } of documents) {
    const path = join(asked.source, file);
    if (existsSync(path)) texts.set(file, readFileSync(path, 'utf8'));
  }
  const { standing, failures, broken } = readStanding(asked.content);
  if (failures.length > 0) return { report: '', errors: failuresReport(failures), code: 1 };
  const read = readDocuments(texts, documents, regions, standing.decisions);
  const plan = planImport(read, standing, asked.accept);
  const files = new Map([...plan.files].filter(([path]) => !broken.has(path.replace('.proposed.csv', '.csv'))));
  const changed = writePlan(asked.content, { ...plan, files });

  const written =
    changed.length > 0
      ? ['', `written: ${changed.length}`, ...changed.map((path) => `  ${path}`)]
      : ['', 'written: nothing, all is as it was'];
  const report = [findingsReport(read.tables, read.findings), '', differenceReport(plan.changes), ...written].join(
    '\n',
  );
  const all = [...read.failures, ...failures];
  return { report, errors: failuresReport(all), code: all.length > 0 ? 1 : 0 };
}
