import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from './coverage.ts';

/**
 * Reads the texts of the source documents.
 *
 * @throws when the folder does not exist
 */
export function readSources(dir: string): Sources {
  const names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}
