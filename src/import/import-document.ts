import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegions } from '#regions/loader.ts';
import type { Asked } from './arguments.ts';
import { readStanding, writePlan } from './content-files.ts';
import type { DocumentShape } from './documents.ts';
import { planImport } from './plan.ts';
import { readTables } from './read-tables.ts';
import { differenceReport, failuresReport, findingsReport } from './report.ts';

/**
 * Imports one document: reads it, cuts, joins and names its rows, writes the ledger and proposes (or accepts) the
 * offices. A table with a mistake and the offices it feeds stay as they were; all others go on.
 *
 * @param documents the documents that can be read
 * @returns what to print and the exit code: 0, or 1 when anything could not be read
 */
export function importDocument(
  asked: Asked,
  documents: readonly DocumentShape[],
): { report: string; errors: string; code: 0 | 1 } {
  const document = documents.find((one) => one.id === asked.document);
  if (!document) return { report: '', errors: `No document is called ${asked.document}.`, code: 1 };
  const { regions, problems } = loadRegions(asked.content);
  if (problems.length > 0) return { report: '', errors: failuresReport(problems), code: 1 };
  let text: string;
  try {
    text = readFileSync(join(asked.source, document.file), 'utf8');
  } catch {
    return { report: '', errors: `Put ${document.file} into ${asked.source}: it is not there.`, code: 1 };
  }
  const read = readTables(text, document, regions);
  const brokenTables = new Set(read.failures.map((failure) => failure.table));
  const whole = read.tables.filter((table) => !brokenTables.has(table.shape.appendix));
  const fedByBroken = document.tables.filter((shape) => brokenTables.has(shape.appendix));
  const keptKinds = new Set(fedByBroken.flatMap(({ kinds }) => [kinds.region, kinds.district]));

  const { standing, failures, broken } = readStanding(asked.content);
  if (failures.length > 0) return { report: '', errors: failuresReport(failures), code: 1 };
  const plan = planImport(document, whole, standing, keptKinds, asked.accept);
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
