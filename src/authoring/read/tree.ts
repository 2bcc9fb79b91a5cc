import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a content folder by its path, `/` between folders; the text of what people write in. */
export type Tree = ReadonlyMap<string, string>;

const readable = /\.(ya?ml|mdx?|csv)$/;

/**
 * Reads a content folder. Files and folders that begin with a dot belong to editors and systems and are left out.
 *
 * @param dir the content folder
 * @throws when the folder does not exist
 */
export function readTree(dir: string): Tree {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    const entries = readdirSync(join(dir, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else files.set(path, readable.test(entry.name) ? readFileSync(join(dir, path), 'utf8') : '');
    }
  };
  walk('');
  return files;
}
