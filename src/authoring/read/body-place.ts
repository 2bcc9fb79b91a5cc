import type { Place } from '../problem.ts';
import type { Body } from './mdx.ts';

/** Line and column of an offset in a body, counted from the top of the file. */
export function bodyPlace(body: Body, offset: number): Place {
  const before = body.text.slice(0, offset).split('\n');
  return { file: body.file, line: body.firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a body begins: its first line that is not empty. */
export function bodyStart(body: Body): Place {
  return bodyPlace(body, Math.max(0, body.text.search(/\S/)));
}
