import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Asked = {
  readonly source: string;
  readonly content: string;
  readonly accept: boolean;
};

const usage = 'Use: npm run import -- [--source <folder>] [--accept]';

/**
 * Reads the command line: `[--source <folder>] [--content <folder>] [--accept]`. The folder with the source
 * documents may also stand in QYZMET_SOURCES; the content folder is content/.
 * @returns what is asked, or a message that says what is missing
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { source: { type: 'string' }, content: { type: 'string' }, accept: { type: 'boolean' } },
    });
  } catch (error) {
    return `${(error as Error).message}\n${usage}`;
  }
  const source = parsed.values.source ?? env['QYZMET_SOURCES'];
  if (!source)
    return `Say where the source documents lie: --source <folder>, or the variable QYZMET_SOURCES.\n${usage}`;
  return { source, content: parsed.values.content ?? 'content', accept: parsed.values.accept ?? false };
}
