import { expect, it } from 'vitest';
import { insertKey } from '#authoring/fill/insert-key.ts';

const orders = { lists: ['name', 'cases', 'papers', 'notes'], ids: ['first', 'second', 'third'] };
const insert = (source: string, list: string, id: string, comment?: string) =>
  insertKey(source, [list, id], comment, orders);

it('adds a key after the one before it and keeps every other byte', () => {
  const source =
    "name: 'X' # remark\ncases:\n    first: >-\n      long\n      text\n    # of the third\n    third:   three\n";
  expect(insert(source, 'cases', 'second', 'ru: второй')).toBe(
    'name: \'X\' # remark\ncases:\n    first: >-\n      long\n      text\n    second: "" # ru: второй\n    # of the third\n    third:   three\n',
  );
});

it('adds a key before all others when it is the first', () => {
  expect(insert('cases:\n  third: c\n', 'cases', 'first')).toBe('cases:\n  first: ""\n  third: c\n');
});

it('adds a list in its place', () => {
  expect(insert('name: x\nnotes:\n  a: b\n', 'papers', 'first')).toBe(
    'name: x\npapers:\n  first: ""\nnotes:\n  a: b\n',
  );
});

it('fills an empty list, a flow list, a file without a last line end, an empty file', () => {
  expect(insert('cases:\nnotes:\n  a: b\n', 'cases', 'first')).toBe('cases:\n  first: ""\nnotes:\n  a: b\n');
  expect(insert('cases: { first: a }\n', 'cases', 'second', 'ru: x')).toBe('cases: { first: a, second: "" }\n');
  expect(insert('name: x', 'cases', 'first')).toBe('name: x\ncases:\n  first: ""\n');
  expect(insert('', 'cases', 'first')).toBe('cases:\n  first: ""\n');
});

it('keeps Windows line ends', () => {
  expect(insert('cases:\r\n  first: a\r\n', 'cases', 'second')).toBe('cases:\r\n  first: a\r\n  second: ""\r\n');
});

it('writes a comment of several lines as one', () => {
  expect(insert('cases:\n  first: a\n', 'cases', 'second', 'ru: один\n  два')).toContain('second: "" # ru: один два\n');
});
