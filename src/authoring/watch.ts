import { watch } from 'node:fs';

const quiet = 150; // milliseconds without a change before the next check: editors save in several steps

/**
 * Runs the action whenever something in the folder changes, until the process is stopped.
 *
 * @param dir the folder, with everything inside it
 * @param action what to do; must not write into the folder
 */
export function onChange(dir: string, action: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(dir, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, quiet);
  });
}
