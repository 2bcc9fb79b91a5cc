import { aliases } from './checks/aliases.ts';
import { applicability } from './checks/applicability.ts';
import { bodies } from './checks/bodies.ts';
import { bodyFigures } from './checks/body-figures.ts';
import { digits } from './checks/digits.ts';
import { encoding } from './checks/encoding.ts';
import { families } from './checks/families.ts';
import { figures } from './checks/figures.ts';
import { folders } from './checks/folders.ts';
import { glossary } from './checks/glossary.ts';
import { ids } from './checks/ids.ts';
import { ledger } from './checks/ledger.ts';
import { letters } from './checks/letters.ts';
import { offices } from './checks/offices.ts';
import { opening } from './checks/opening.ts';
import { procedure } from './checks/procedure.ts';
import { references } from './checks/references.ts';
import { register } from './checks/register.ts';
import { regions } from './checks/regions.ts';
import { repeated } from './checks/repeated.ts';
import { runningText } from './checks/running-text.ts';
import { shape } from './checks/shape.ts';
import { situations } from './checks/situations.ts';
import { telephones } from './checks/telephones.ts';
import { terms } from './checks/terms.ts';
import { tongue } from './checks/tongue.ts';
import { translation } from './checks/translation.ts';
import { vocabulary } from './checks/vocabulary.ts';
import { worded } from './checks/worded.ts';
import type { Problem } from './problem.ts';
import { inReadingOrder } from './problem.ts';
import { readContent } from './read/content.ts';
import { readLedger, readRunningText } from './read/ledger.ts';
import { readOffices } from './read/offices.ts';
import { readTree } from './read/tree.ts';

/** What a check of the content found: how many files were read, and every problem in reading order. */
export type Report = { readonly files: number; readonly problems: readonly Problem[] };

/** The rules that need nothing but the parsed files, one file each. */
const rules = [
  folders,
  encoding,
  shape,
  ids,
  regions,
  register,
  situations,
  glossary,
  worded,
  families,
  vocabulary,
  aliases,
  translation,
  applicability,
  procedure,
  terms,
  repeated,
  opening,
  figures,
  digits,
  letters,
  bodies,
  bodyFigures,
  tongue,
] as const;

/**
 * Checks a whole content folder without building anything.
 *
 * @param dir the content folder
 * @throws when the folder cannot be read
 */
export function checkContent(dir: string): Report {
  const tree = readTree(dir);
  const content = readContent(tree);
  const directory = readOffices(dir);
  const tables = readLedger(tree);
  const texts = readRunningText(tree);
  const problems = [
    ...rules.flatMap((rule) => rule(content)),
    ...references(content, directory),
    ...offices(directory),
    ...ledger(tables, directory),
    ...runningText(texts, directory),
    ...telephones(tables, texts, directory),
  ];
  return { files: tree.size, problems: problems.sort(inReadingOrder) };
}
