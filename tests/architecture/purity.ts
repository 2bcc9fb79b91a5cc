import { importsOf } from './imports.ts';
import type { ProjectFile } from './project-files.ts';
import { isRule, programRooms } from './stairs.ts';

/** The room of the site holds the programs around the build; the rooms of programs are programs. */
const roomsOfPrograms = ['site', ...programRooms].map((room) => `src/${room}/`);

/** Words by which code reaches for the page of a browser. */
const browserWords = /\b(document|window|localStorage|sessionStorage|navigator)\.\w/;

/** Ways of asking what time it is. `new Date(text)` reads a date, it does not ask. */
const clockWords = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bTemporal\.Now\b/;

function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}

/** Rule files that reach for Astro, Node or the page. */
export function impureRules(files: ProjectFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/[^/]+\//.test(path) && !path.startsWith('src/pages/') && isRule(path))
    .filter(({ path }) => !roomsOfPrograms.some((room) => path.startsWith(room)))
    .flatMap((file) => [
      ...importsOf(file)
        .filter((specifier) => /^(astro|node):/.test(specifier))
        .map((specifier) => `${file.path}: a rule imports ${specifier}`),
      ...(browserWords.test(code(file.text)) ? [`${file.path}: a rule reaches for the browser`] : []),
    ]);
}

/**
 * Files that ask what time it is: the content has its own date, and two builds of one commit are the same. Free are
 * the browser's code, which lives in the reader's today, and the installation, which happens before any build.
 */
export function clockReaders(files: ProjectFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/|^astro\.config/.test(path))
    .filter(({ path }) => !/\.client\.[jt]s$|^src\/site\/install(-lock)?\.mjs$/.test(path))
    .filter(({ text }) => clockWords.test(code(text)))
    .map(({ path }) => `${path}: reads the clock; take today as an argument, or the date of content/edition.yaml`);
}
