import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { explainIssues } from '../schema-words/explain-issue.ts';
import { syntaxProblem } from '../schema-words/syntax.ts';
import type { YamlText } from './yaml-text.ts';
import { yamlText } from './yaml-text.ts';

/** A piece of YAML read by its schema: the value when all is right, otherwise the problems. */
export type Parsed<Value> = {
  readonly yaml: YamlText;
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
};

/**
 * Reads YAML by a schema.
 *
 * @param linesBefore lines of the file before this piece
 */
export function parsed<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  linesBefore = 0,
): Parsed<z.output<Schema>> {
  const yaml = yamlText(file, source, linesBefore);
  if (yaml.errors.length > 0) {
    return { yaml, value: undefined, problems: yaml.errors.map((error) => syntaxProblem(yaml, error)) };
  }
  const read = schema.safeParse(yaml.value);
  if (read.success) return { yaml, value: read.data, problems: [] };
  return { yaml, value: undefined, problems: explainIssues(yaml, schema, read.error.issues) };
}
