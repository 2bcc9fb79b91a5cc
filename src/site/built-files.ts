import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a built folder, in one order on every machine.
 *
 * @param folder the folder to list
 * @returns paths from the folder, with forward slashes, sorted
 */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
