import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { authorMessage } from './author-message.ts';
import { contentIsRight } from './content-check.ts';
import { projectRoot } from './root.ts';

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Puts a finished folder in the place of the published one. Renaming is the only step in which the published folder
 * is away; when it fails, the previous one comes back.
 *
 * @param built the finished folder
 * @param published where it shall stand
 */
export function swap(built: string, published: string): void {
  const previous = `${built}-previous`;
  const had = existsSync(published);
  if (had) renameSync(published, previous);
  try {
    renameSync(built, published);
  } catch (error) {
    if (had) renameSync(previous, published);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Checks the content and builds the site beside the published folder, which changes only when all is well.
 *
 * @param published the folder to replace
 * @returns whether the site was built; the reasons of a failure are already printed
 */
export async function buildSite(published: string): Promise<boolean> {
  const beside = join(projectRoot, '.build', `site-${process.pid}`);
  const cache = `${beside}-cache`;
  const start = performance.now();
  console.log('Checking the content ...');
  if (!contentIsRight()) {
    console.error('The content has errors; nothing was built, the previous site stays as it was.');
    return false;
  }
  console.log(`Building the pages ... (content checked in ${seconds(start)})`);
  try {
    await build({ root: projectRoot, outDir: beside, cacheDir: cache, logLevel: 'silent' });
    mkdirSync(dirname(published), { recursive: true });
    swap(beside, published);
  } catch (error) {
    console.error(authorMessage(error));
    console.error('The site was not built; the previous one stays as it was.');
    return false;
  } finally {
    for (const left of [beside, cache]) rmSync(left, { recursive: true, force: true });
  }
  console.log(`Built in ${seconds(start)}.`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(projectRoot, 'dist') } } });
  const built = await buildSite(values.out);
  process.exit(built ? 0 : 1);
}
