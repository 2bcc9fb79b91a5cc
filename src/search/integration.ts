import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type Language, languages } from '#i18n/language.ts';
import { bundlePath, isUsed } from './bundle.ts';
import { indexedPage } from './indexed-page.ts';

/** What stands on a page for the eye and would only blur the index: marks, sources, contents of the page. */
const ignored = ['.untranslated', '.point', '.toc', '.hidden', '.pills', '.do', '.pages', 'thead', 'noscript'];

/** The pages of one language, in one order on every machine: it decides the bytes of the index. */
function pagesOf(folder: string, language: Language): string[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((path) => `${language}/${path.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .sort();
}

function failOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index: ${what}: ${errors.join('; ')}`);
}

/**
 * Indexes the built pages of one language and writes the parts of the bundle that the site uses.
 *
 * @param folder the built site
 * @returns how many pages can be found
 * @throws when Pagefind cannot read a page or cannot start
 */
export async function writeIndex(folder: string, language: Language): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: ignored });
  failOn(errors, language);
  if (!index) throw new Error('The search index: Pagefind did not start');
  let count = 0;
  for (const path of pagesOf(folder, language)) {
    const page = indexedPage(path, await readFile(join(folder, path), 'utf8'), language);
    if (!page) continue;
    failOn((await index.addHTMLFile(page)).errors, path);
    count += 1;
  }
  const bundle = await index.getFiles();
  failOn(bundle.errors, language);
  const entry = bundle.files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages: indexes } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const { path, content } of bundle.files) {
    if (!isUsed(path, indexes[language]?.wasm ?? 'unknown')) continue;
    const target = join(folder, bundlePath(language), path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await index.deleteIndex();
  return count;
}

/** Writes the search index of each language into the built site. It must stand before the compression. */
export default function search(): AstroIntegration {
  return {
    name: 'qyzmet-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          // Each index takes its pages one after another, in order; two indexes keep two cores busy.
          const counts = await Promise.all(languages.map((language) => writeIndex(fileURLToPath(dir), language)));
          for (const [at, language] of languages.entries())
            logger.info(`${language}: ${counts[at]} pages can be found`);
        } finally {
          await close();
        }
      },
    },
  };
}
