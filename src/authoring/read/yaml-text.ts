import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Place } from '../problem.ts';

/** A path into parsed YAML, as zod writes it. */
export type Path = readonly PropertyKey[];

/** One piece of YAML with everything needed to point into it. */
export type YamlText = {
  readonly file: string;
  readonly source: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** How many lines of the file stand before this piece: 1 for frontmatter. */
  readonly linesBefore: number;
  readonly errors: readonly YAMLError[];
  /** The plain value; undefined when the text is no YAML. */
  readonly value: unknown;
};

/** Texts that begin with & or * are marks of YAML's own and would silently lose letters. */
function references(document: Document.Parsed, source: string): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  if (!/[&*]/.test(source)) return found;
  const wrong = (node: Node) => {
    const start = node.range?.[0] ?? 0;
    found.push(new YAMLParseError([start, start + 1], 'BAD_ALIAS', 'a mark of YAML'));
  };
  visit(document, {
    Alias: (_, node) => wrong(node),
    Value: (_, node) => (node.anchor ? wrong(node) : undefined),
  });
  return found;
}

/** Parses YAML; mistakes of syntax are in `errors`, nothing is thrown. */
export function yamlText(file: string, source: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  // What follows the first mistake of syntax is mostly its echo. A warning is a tag that YAML does not know: "!text".
  const errors = [...document.errors, ...document.warnings, ...references(document, source)].slice(0, 1);
  const value: unknown = errors.length === 0 ? document.toJS() : undefined;
  return { file, source, document, lines, linesBefore, errors, value };
}

/** Line and column of an offset in the piece. */
export function placeAt(yaml: YamlText, offset: number): Place {
  const { line, col } = yaml.lines.linePos(offset);
  return { file: yaml.file, line: Math.max(line, 1) + yaml.linesBefore, column: Math.max(col, 1) };
}

type Found = { readonly key: Node | undefined; readonly value: Node | undefined; readonly whole: boolean };

/** The deepest node on the path that exists, with its key; `whole` when the path was walked to its end. */
function find(yaml: YamlText, path: Path): Found {
  let value = (yaml.document.contents ?? undefined) as Node | undefined;
  let key: Node | undefined;
  for (const step of path) {
    let next: { key: Node | undefined; value: Node | undefined } | undefined;
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair) next = { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
    } else if (isSeq(value)) {
      const item = value.items[Number(step)] as Node | undefined;
      if (item) next = { key: undefined, value: item };
    }
    if (!next) return { key, value, whole: false };
    ({ key, value } = next);
  }
  return { key, value, whole: true };
}

/** Where the value at a path begins; where it does not exist, the nearest thing around it. */
export function placeOfValue(yaml: YamlText, path: Path): Place {
  const { key, value, whole } = find(yaml, path);
  const node = whole ? (value ?? key) : (key ?? value);
  return placeAt(yaml, node?.range?.[0] ?? 0);
}

/** Where the name of a field stands; for an item of a list, where the item begins. */
export function placeOfKey(yaml: YamlText, path: Path): Place {
  const { key, value } = find(yaml, path);
  return placeAt(yaml, (key ?? value)?.range?.[0] ?? 0);
}

/** Where a fragment of a text stands inside the value at a path; where the value begins when YAML folded it. */
export function placeOfFragment(yaml: YamlText, path: Path, fragment: string): Place {
  const range = find(yaml, path).value?.range;
  if (!range) return placeOfValue(yaml, path);
  const offset = yaml.source.indexOf(fragment, range[0]);
  return placeAt(yaml, offset >= 0 && offset < range[1] ? offset : range[0]);
}
