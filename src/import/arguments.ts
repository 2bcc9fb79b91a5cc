import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Asked = {
  readonly document: string;
  readonly source: string;
  readonly content: string;
  readonly accept: boolean;
};

const usage = 'Use: npm run import -- <document> [--source <folder>] [--accept]';

/**
 * Reads the command line: `<document> [--source <folder>] [--content <folder>] [--accept]`. The folder with the source
 * documents may also stand in QYZMET_SOURCES; the content folder is content/.
 *
 * @param known the documents that can be read
 * @returns what is asked, or a message that says what is missing
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { source: { type: 'string' }, content: { type: 'string' }, accept: { type: 'boolean' } },
    });
  } catch (error) {
    return `${(error as Error).message}\n${usage}`;
  }
  const [document, ...more] = parsed.positionals;
  const source = parsed.values.source ?? env['QYZMET_SOURCES'];
  if (document === undefined || more.length > 0 || !known.includes(document)) {
    return `Name one document: ${known.join(', ')}.\n${usage}`;
  }
  if (!source)
    return `Say where the source documents lie: --source <folder>, or the variable QYZMET_SOURCES.\n${usage}`;
  return { document, source, content: parsed.values.content ?? 'content', accept: parsed.values.accept ?? false };
}
