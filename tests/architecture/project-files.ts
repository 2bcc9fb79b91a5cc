import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as the guards see it: its path from the project's folder, with forward slashes, and its text. */
export interface ProjectFile {
  path: string;
  text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names in the project's folder, dotfiles left out. */
export function topLevelNames(): string[] {
  return readdirSync(root).filter((name) => !name.startsWith('.'));
}

/** One file by its path from the project's folder. */
export function projectFile(path: string): ProjectFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** All files of the given folders whose names end in one of the endings. */
export function projectFiles(folders: string[], endings: RegExp = /\.(ts|mjs|js|astro|mdx|css)$/): ProjectFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => projectFile(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}
