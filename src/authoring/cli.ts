import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import type { Report } from './check-content.ts';
import { coverage } from './coverage/coverage.ts';
import { readSources } from './coverage/read-sources.ts';
import { blocked, fill } from './fill/fill.ts';
import { fillInWords } from './fill/tell-fill.ts';
import { writeBeside } from './fill/write-beside.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { inReadingOrder } from './problem.ts';
import { readContent } from './read/content.ts';
import { readTree } from './read/tree.ts';
import { reportInWords } from './tell-terminal.ts';
import { onChange } from './watch.ts';
import { writeSchemas } from './write-schemas.ts';

const schemaFolder = '.schemas';

function fillFiles({ content, language }: Options): void {
  const read = readContent(readTree(content));
  const filled = fill(read);
  for (const { file, text } of filled) writeBeside(join(content, file), text);
  console.log(`${fillInWords(filled, blocked(read), language, content)}\n`);
}

/** The report on the content, and where the source documents are at hand also what of them is not accounted for. */
function report({ content, sources }: Options): Report {
  const own = checkContent(content);
  if (sources === undefined) return own;
  const { problems } = coverage(readContent(readTree(content)), readSources(sources));
  return { ...own, problems: [...own.problems, ...problems].sort(inReadingOrder) };
}

function check(options: Options): boolean {
  const { content, language } = options;
  const found = report(options);
  console.log(reportInWords(found, language, content));
  return found.problems.length === 0;
}

/** `npm run check`: the steps in order. */
function main(options: Options): void {
  if (options.schemas)
    console.log(
      writeSchemas(schemaFolder)
        .map((name) => `${schemaFolder}/${name}`)
        .join('\n'),
    );
  if (options.fill) fillFiles(options);
  const right = check(options);
  process.exitCode = right ? 0 : 1;
  if (!options.watch) return;
  onChange(options.content, () => {
    console.log('\n');
    tell(() => {
      process.exitCode = check(options) ? 0 : 1;
    });
  });
}

/** Runs a step; what it throws (an unknown option, a folder that cannot be read) is said without the call stack. */
function tell(step: () => void): void {
  try {
    step();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

tell(() => main(readOptions(process.argv.slice(2), process.env)));
