import type { z } from 'zod';
import { problem } from '../problem.ts';
import { cutFrontmatter } from './frontmatter.ts';
import type { Parsed } from './parsed.ts';
import { parsed } from './parsed.ts';
import { yamlText } from './yaml-text.ts';

/** The text of a page below its frontmatter. */
export type Body = { readonly file: string; readonly text: string; readonly firstLine: number };

/** An MDX file: the words in its frontmatter, and its body. */
export type Mdx<Value> = Parsed<Value> & { readonly body: Body | undefined };

/** Reads an MDX file; the frontmatter by its schema, with lines counted from the top of the file. */
export function parsedMdx<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Mdx<z.output<Schema>> {
  const cut = cutFrontmatter(text);
  if (cut.is !== 'whole') {
    const code = cut.is === 'not-closed' ? 'frontmatter-open' : 'frontmatter-missing';
    const problems = [problem(code, { file, line: 1, column: 1 }, {})];
    return { yaml: yamlText(file, ''), value: undefined, problems, body: undefined };
  }
  return { ...parsed(file, cut.head, schema, 1), body: { file, text: cut.body, firstLine: cut.bodyLine } };
}
