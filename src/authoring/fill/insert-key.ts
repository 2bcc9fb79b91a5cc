import { isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

type Edit = { readonly at: number; readonly text: string };

/** How a key with nothing written yet looks: the other language stands beside it as a comment. */
export function emptyKey(key: string, comment: string | undefined, indent = ''): string {
  const line = comment ? ` # ${comment.replace(/\s+/g, ' ').trim()}` : '';
  return `${indent}${key}: ""${line}\n`;
}

const startOf = (pair: Pair) => (pair.key as Node).range?.[0] ?? 0;
const nameOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');
const lineStart = (source: string, offset: number) => source.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the last line of a field. */
function endOf(source: string, pair: Pair): number {
  const end = ((pair.value ?? pair.key) as Node).range?.[1] ?? startOf(pair);
  if (source[end - 1] === '\n') return end;
  const next = source.indexOf('\n', end);
  return next < 0 ? source.length : next + 1;
}

/** Where a new field goes: after the last field that stands before it in the given order, else before the first one. */
function placeIn(source: string, map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  const before = (map.items as Pair[]).findLast((pair) => {
    const other = order.indexOf(nameOf(pair));
    return other < 0 || rank < 0 || other < rank;
  });
  if (before) return endOf(source, before);
  const first = map.items[0] as Pair | undefined;
  return first ? lineStart(source, startOf(first)) : source.length;
}

function edit(
  source: string,
  path: readonly [list: string, id: string],
  comment: string | undefined,
  orders: Orders,
): Edit {
  const [list, id] = path;
  const root = parseDocument(source).contents;
  if (!isMap(root)) return { at: source.length, text: `${list}:\n${emptyKey(id, comment, '  ')}` };
  const pair = (root.items as Pair[]).find((one) => nameOf(one) === list);
  if (!pair) return { at: placeIn(source, root, list, orders.lists), text: `${list}:\n${emptyKey(id, comment, '  ')}` };
  const map = pair.value;
  if (!isMap(map)) return { at: endOf(source, pair), text: emptyKey(id, comment, '  ') };
  if (map.flow) {
    // { a: x }: no comment fits inside a line, so only the key is added.
    const close = (map.range?.[1] ?? 1) - 1;
    const spaced = /\s$/.test(source.slice(0, close)) ? close - 1 : close;
    return { at: spaced, text: `${map.items.length > 0 ? ',' : ''} ${id}: ""` };
  }
  const first = map.items[0] as Pair | undefined;
  const indent = ' '.repeat(first ? startOf(first) - lineStart(source, startOf(first)) : 2);
  return { at: placeIn(source, map, id, orders.ids), text: emptyKey(id, comment, indent) };
}

/** The order of lists in a file, and of ids in the list. */
export type Orders = { readonly lists: readonly string[]; readonly ids: readonly string[] };

/**
 * Adds one empty key to YAML and leaves every other byte as it is, comments and line ends included.
 *
 * @param source YAML without mistakes of syntax
 * @param path the list, and the id in it
 * @param comment what stands beside the key as a comment
 * @returns the new YAML
 */
export function insertKey(
  source: string,
  path: readonly [list: string, id: string],
  comment: string | undefined,
  orders: Orders,
): string {
  const { at, text } = edit(source, path, comment, orders);
  const gap = at > 0 && source[at - 1] !== '\n' && text.endsWith('\n') ? '\n' : '';
  const added = source.includes('\r\n') ? (gap + text).replaceAll('\n', '\r\n') : gap + text;
  return source.slice(0, at) + added + source.slice(at);
}
