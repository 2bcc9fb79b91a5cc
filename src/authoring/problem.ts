import type { Code, ValuesOf } from './messages.ts';

/** A place in a file: path relative to the content folder, line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** What the schema says about the field: one sentence, and the example that closes it. */
export type FieldHelp = { readonly about: string; readonly example: string };

/** One mistake of an author. The words stand in messages.ts, so that one problem can be told in any language. */
export type Problem = Place & {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  readonly help?: FieldHelp | undefined;
};

/**
 * A problem with its code; the compiler asks for exactly the values that the words of this code use.
 *
 * @param values what the {parameters} of the message stand for
 * @param help what the schema says about the field, where a schema was broken
 */
export function problem<C extends Code>(code: C, place: Place, values: ValuesOf<C>, help?: FieldHelp): Problem {
  const { file, line, column } = place;
  return { file, line, column, code, values, help };
}

/** The order in which an author reads problems: by file, then from the top of the file. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
