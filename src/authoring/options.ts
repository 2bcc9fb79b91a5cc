import { parseArgs } from 'node:util';
import type { AuthorLanguage } from './author-language.ts';
import { authorLanguages, isAuthorLanguage } from './author-language.ts';

/** What the author asks of `npm run check`. */
export type Options = {
  readonly content: string;
  readonly language: AuthorLanguage;
  readonly watch: boolean;
  readonly fill: boolean;
  readonly schemas: boolean;
  /** Folder of the source documents; with it the content is also compared with them. */
  readonly sources: string | undefined;
};

/**
 * Reads the command line. The language is `--lang`, else QYZMET_LANG, else Russian; the folder of the source documents
 * is QYZMET_SOURCES.
 *
 * @throws Error with the usage when an option is unknown or the language is none of ours
 */
export function readOptions(args: readonly string[], environment: Record<string, string | undefined>): Options {
  const usage = `npm run check -- [--watch] [--fill] [--schemas] [--lang ${authorLanguages.join('|')}] [--content <dir>]`;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        watch: { type: 'boolean', default: false },
        fill: { type: 'boolean', default: false },
        schemas: { type: 'boolean', default: false },
        lang: { type: 'string', default: environment['QYZMET_LANG'] || 'ru' },
        content: { type: 'string', default: 'content' },
      },
    });
    const { lang: language, content, watch, fill, schemas } = values;
    if (!isAuthorLanguage(language)) throw new Error(`--lang ${language}`);
    return {
      content: content.replace(/\/+$/, ''),
      language,
      watch,
      fill,
      schemas,
      sources: environment['QYZMET_SOURCES'] || undefined,
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}
