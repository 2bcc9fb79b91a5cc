import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';

/**
 * Compares two builds byte by byte.
 *
 * @param first folder of one build
 * @param second folder of the other
 * @returns paths of files that differ or stand in one of the folders only
 */
export function differingFiles(first: string, second: string): string[] {
  const inFirst = new Set(builtFiles(first));
  const inSecond = new Set(builtFiles(second));
  const paths = [...new Set([...inFirst, ...inSecond])].sort();
  return paths.filter((path) => {
    if (!inFirst.has(path) || !inSecond.has(path)) return true;
    return !readFileSync(join(first, path)).equals(readFileSync(join(second, path)));
  });
}
