import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '#regions/problem.ts';
import type { Form } from './schema.ts';
import { formSchema } from './schema.ts';

/** Read forms by slug (the name of the file), and the author's mistakes. */
export type LoadedForms = { readonly forms: ReadonlyMap<string, Form>; readonly problems: readonly Problem[] };

/**
 * One form from its text.
 *
 * @param file for the messages, relative to the content folder
 * @returns the form, or the author's mistakes with line and column; never throws for a mistake in the text
 */
export function readForm(text: string, file: string): { form?: Form; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      code: 'yaml',
      file,
      ...at(error.pos[0]),
      text: `Mend the YAML (put a text with a colon or a comma in quotes): ${error.message.split('\n')[0] ?? ''}`,
    }));
    return { problems };
  }
  const read = formSchema.safeParse(document.toJS());
  if (read.success) return { form: read.data, problems: [] };
  // A missing key has no place of its own: the message then points at the nearest thing around it.
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return 0;
  };
  const problems = read.error.issues.map((issue) => ({
    code: issue.code,
    file,
    ...at(offsetOf(issue.path)),
    row: issue.path.join('.'),
    text: issue.message,
  }));
  return { problems };
}

/** All forms of a content folder, in the order of their slugs. */
export function loadForms(contentDir: string): LoadedForms {
  const forms = new Map<string, Form>();
  const problems: Problem[] = [];
  const names = readdirSync(join(contentDir, 'forms')).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    const read = readForm(readFileSync(join(contentDir, 'forms', name), 'utf8'), `forms/${name}`);
    problems.push(...read.problems);
    if (read.form) forms.set(name.slice(0, -'.yaml'.length), read.form);
  }
  return { forms, problems };
}
