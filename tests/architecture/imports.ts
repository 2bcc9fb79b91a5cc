import { posix } from 'node:path';
import type { ProjectFile } from './project-files.ts';
import { isShapeLoaderOrRule, mayEnter, openToPrograms, programRooms } from './stairs.ts';

/**
 * `import x from 'a'`, `import 'a'`, `export * from 'a'`, `import('a')`, `import.meta.glob('a')`, `@import 'a'`, and
 * `<script src="a">` of a component.
 */
const specifiers = [
  /(?:^|[\s;}>])(?:import|export)\s(?:[^'"`;()]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob\s*(?:<[^>]*>)?\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
  /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
  /<script\b[^>]*\ssrc=["'](\.[^"']+|#[^"']+)["']/g,
];

/** Comments speak of imports without importing. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/**
 * What a file imports.
 *
 * @returns the specifiers as written
 */
export function importsOf(file: ProjectFile): string[] {
  const text = withoutComments(file.text);
  return specifiers.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** Path in the project of an import of the project's own; nothing for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  if (specifier.startsWith('/src/')) return specifier.slice(1);
  return undefined;
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** What is wrong with one arrow; nothing when it goes down the stairs. */
function wrong(from: string, specifier: string, target: string): string | undefined {
  const room = roomOf(from);
  const entered = roomOf(target);
  if (from.startsWith('src/') && !target.startsWith('src/')) return 'leaves src';
  if (!room) {
    if (from === 'astro.config.mjs' && !target.endsWith('/integration.ts')) return 'may call integration.ts files only';
    return undefined;
  }
  if (!entered) return `${room} may not enter the top of src`;
  if (room === entered) return specifier.startsWith('.') ? undefined : 'within a room write ./';
  if (specifier.startsWith('.')) return 'across rooms write #room/file.ts';
  if (mayEnter[room]?.includes(entered)) return undefined;
  if (programRooms.includes(room) && openToPrograms.includes(entered)) {
    return isShapeLoaderOrRule(target) ? undefined : `${room} may enter shapes, loaders and rules of ${entered} only`;
  }
  return `${room} may not enter ${entered}`;
}

/**
 * Arrows that go up the stairs, past the doors or out of the house.
 *
 * @returns one line per violation
 */
export function wrongImports(files: ProjectFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const target = targetOf(file.path, specifier);
      const reason = target === undefined ? undefined : wrong(file.path, specifier, target);
      return reason ? [`${file.path}: "${specifier}": ${reason}`] : [];
    }),
  );
}

/** `astro:content` outside its doors: each room's collection.ts and content.config.ts; pages may take `render`. */
export function contentOutsideItsDoor(files: ProjectFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && !/\/collection\.ts$|\/content\.config\.ts$/.test(path))
    .filter((file) => importsOf(file).includes('astro:content'))
    .filter(
      ({ path, text }) =>
        !(path.startsWith('src/pages/') && /import\s*\{\s*render\s*\}\s*from\s*['"]astro:content/.test(text)),
    )
    .map(({ path }) => `${path}: asks astro:content; ask the room's collection.ts`);
}
