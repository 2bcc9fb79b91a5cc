import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { fill } from './fill/fill.ts';
import { fillInWords } from './fill/tell-fill.ts';
import { writeBeside } from './fill/write-beside.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { readContent } from './read/content.ts';
import { readTree } from './read/tree.ts';
import { reportInWords } from './tell-terminal.ts';
import { onChange } from './watch.ts';
import { writeSchemas } from './write-schemas.ts';

const schemaFolder = '.schemas';

function fillFiles({ content, language }: Options): void {
  const filled = fill(readContent(readTree(content)));
  for (const { file, text } of filled) writeBeside(join(content, file), text);
  console.log(`${fillInWords(filled, language, content)}\n`);
}

function check({ content, language }: Options): boolean {
  const report = checkContent(content);
  console.log(reportInWords(report, language, content));
  return report.problems.length === 0;
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
