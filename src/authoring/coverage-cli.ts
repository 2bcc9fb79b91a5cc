import { parseArgs } from 'node:util';
import type { AuthorLanguage } from './author-language.ts';
import { authorLanguages, isAuthorLanguage } from './author-language.ts';
import { coverage } from './coverage/coverage.ts';
import { readSources } from './coverage/read-sources.ts';
import { coverageInWords } from './coverage/tell-coverage.ts';
import { readContent } from './read/content.ts';
import { readTree } from './read/tree.ts';

/** What the author asks of `npm run coverage`. */
type CoverageOptions = { readonly content: string; readonly source: string; readonly language: AuthorLanguage };

/** Reads the command line. The sources are in `--source`, else in QYZMET_SOURCES. Throws Error with the usage. */
function readOptions(args: readonly string[], environment: Record<string, string | undefined>): CoverageOptions {
  const usage = `npm run coverage -- --source <dir> [--lang ${authorLanguages.join('|')}] [--content <dir>]`;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        source: { type: 'string', default: environment['QYZMET_SOURCES'] },
        lang: { type: 'string', default: environment['QYZMET_LANG'] || 'ru' },
        content: { type: 'string', default: 'content' },
      },
    });
    if (!isAuthorLanguage(values.lang)) throw new Error(`--lang ${values.lang}`);
    if (!values.source) throw new Error('--source');
    return { content: values.content.replace(/\/+$/, ''), source: values.source, language: values.lang };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

try {
  const { content, source, language } = readOptions(process.argv.slice(2), process.env);
  const found = coverage(readContent(readTree(content)), readSources(source));
  console.log(coverageInWords(found, language, content));
  process.exitCode = found.problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
