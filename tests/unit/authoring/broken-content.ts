import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { AuthorLanguage } from '#authoring/author-language.ts';
import { checkContent } from '#authoring/check-content.ts';
import type { Report } from '#authoring/check-content.ts';
import { problemInWords } from '#authoring/tell-terminal.ts';

/** A change of one file: what to put instead of which piece of text, a whole new text, or null to remove the file. */
export type Change = readonly [before: string, after: string] | string | null;

/** Changes by path inside the content folder. */
export type Changes = Readonly<Record<string, Change>>;

const sound = resolve('tests/fixtures/content/sound');

/** Runs the action with a copy of the sound fixture in which some files are changed; removes the copy afterwards. */
export function withContent<Result>(changes: Changes, action: (dir: string) => Result): Result {
  const dir = mkdtempSync(join(tmpdir(), 'qyzmet-content-'));
  try {
    cpSync(sound, dir, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(dir, path);
      if (change === null) rmSync(file);
      else if (typeof change === 'string') {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, change);
      } else {
        const text = readFileSync(file, 'utf8');
        if (!text.includes(change[0])) throw new Error(`${path} has no "${change[0]}"`);
        writeFileSync(
          file,
          text.replace(change[0], () => change[1]),
        );
      }
    }
    return action(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The report on the sound fixture with some files changed. */
export function reportOn(changes: Changes): Report {
  return withContent(changes, checkContent);
}

/** Every message on the sound fixture with some files changed. */
export function messagesOn(changes: Changes, language: AuthorLanguage = 'ru'): string[] {
  return reportOn(changes).problems.map((problem) => problemInWords(problem, language, 'content'));
}
