import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file beside the old one and renames it, so that a broken run leaves the old one whole. */
export function writeBeside(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
