import type { ProjectFile } from './project-files.ts';

/** Words and data are long by nature; they hold one idea each all the same. */
const exempt = /\/messages(\/|\.ts$)|\.mdx$/;

const lines = (file: ProjectFile) => file.text.trimEnd().split('\n').length;

/** Files of src above the number of lines within which one idea stays in view. */
export function tooLong(files: ProjectFile[], most = 250): string[] {
  return files
    .filter(({ path }) => !exempt.test(path))
    .filter((file) => lines(file) > most)
    .map((file) => `${file.path}: ${lines(file)} lines, at most ${most}`);
}

/** The middle length of the files. */
export function medianLength(files: ProjectFile[]): number {
  const sorted = files
    .filter(({ path }) => !exempt.test(path))
    .map(lines)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Pages that do more than carry: list paths, ask a collection, hand props to a component. */
export function busyPages(files: ProjectFile[], most = 60): string[] {
  return tooLong(
    files.filter(({ path }) => path.startsWith('src/pages/')),
    most - 1,
  );
}
