import type { Problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { everyParsed } from '../read/content.ts';

/** YAML that can be read, and fields as the schema of the file has them. */
export function shape(content: Content): Problem[] {
  return everyParsed(content).flatMap(({ problems }) => problems);
}
