import { spawnSync } from 'node:child_process';
import { projectRoot } from './root.ts';

/**
 * Checks the content with the program of `npm run check`, which prints its messages in the author's words.
 *
 * @returns whether the content has no error
 */
export function contentIsRight(): boolean {
  const check = spawnSync(process.execPath, ['src/authoring/cli.ts'], { cwd: projectRoot, stdio: 'inherit' });
  return check.status === 0;
}
