import type { ProjectFile } from './project-files.ts';
import { mayEnter } from './stairs.ts';

const topLevel = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'README.md',
  'LICENSE',
  'src',
  'content',
  'public',
  'tests',
];

/** Made by commands, kept out of the repository. */
const made = ['node_modules', 'dist', 'test-results'];

const testFolders = ['architecture', 'unit', 'content', 'contract', 'e2e', 'fixtures'];

/** Names of drawers, where anything ends up because it has no noun of its own. */
const drawer = /^(utils?|helpers?|libs?|shared|common|misc|stuff|types|constants)(\.[a-z.]+)?$/;

/** Names of the project's folder that have no business there. */
export function strangeTopLevelNames(names: string[]): string[] {
  return names.filter((name) => !topLevel.includes(name) && !made.includes(name));
}

/** Files of src outside any room of the stairs, and tests outside the known folders. */
export function outsideTheRooms(files: ProjectFile[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => {
      const [top, room = ''] = path.split('/');
      if (top === 'src') return !(room in mayEnter) && !['content.config.ts', 'env.d.ts'].includes(room);
      return top === 'tests' && !testFolders.includes(room) && !/^\w+\.config\.ts$/.test(room);
    });
}

/** Files and folders named as drawers. */
export function drawers(files: ProjectFile[]): string[] {
  return files.map(({ path }) => path).filter((path) => path.split('/').some((part) => drawer.test(part)));
}

/** Unit tests that stand where no file of that name stands in the same room. */
export function testsWithoutTheirFile(tests: ProjectFile[], sources: ProjectFile[]): string[] {
  return tests
    .filter(({ path }) => path.startsWith('tests/unit/') && path.endsWith('.test.ts'))
    .filter(({ path }) => {
      const [, , room = '', ...rest] = path.replace(/\.test\.ts$/, '').split('/');
      const name = rest.at(-1) ?? '';
      return !sources.some(
        (source) =>
          source.path.startsWith(`src/${room}/`) &&
          source.path
            .split('/')
            .at(-1)
            ?.replace(/(\.client)?\.(ts|mjs|js|astro|css)$/, '') === name,
      );
    })
    .map(({ path }) => `${path}: no file of this name in the room`);
}
