import type { YAMLError } from 'yaml';
import type { Code } from '../messages.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeAt } from '../read/yaml-text.ts';

/** Codes whose words ask for no values. */
type Plain = Extract<Code, `yaml-${string}`> & (typeof plain)[number];
const plain = [
  'yaml-tab',
  'yaml-colon',
  'yaml-indent',
  'yaml-quote',
  'yaml-bracket',
  'yaml-no-colon',
  'yaml-sign',
  'yaml-other',
] as const;

type Where = { readonly code: Plain; readonly offset: number };

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

/** Where the bracket that nobody closed was opened: the last one before the mistake. */
function openedAt(source: string, offset: number): number {
  const before = source.slice(0, offset);
  return Math.max(before.lastIndexOf('['), before.lastIndexOf('{'), 0);
}

/** Where the quote that nobody closed was opened: the first value with a quote at its begin and none at its end. */
function quoteAt(source: string, offset: number): number {
  let start = 0;
  for (const line of source.split('\n')) {
    const value = /^(\s*(?:-\s+)?[\w-]+:\s+|\s*-\s+)(["'])/.exec(line);
    const [, lead = '', quote = ''] = value ?? [];
    if (value && count(line, new RegExp(quote, 'g')) % 2 === 1) return start + lead.length;
    start += line.length + 1;
  }
  return offset;
}

/** Whether a colon that could begin a value stands after the offset in its line. */
const colonAfter = (source: string, offset: number) => /^[^\n]*:(\s|$)/.test(source.slice(offset));

/** Where the text of the next line begins: it stands deeper than its neighbours and was taken for the rest of a value. */
function nextLine(source: string, offset: number): number {
  const rest = source.slice(offset);
  return offset + rest.search(/\n/) + 1 + (/\n(\s*)/.exec(rest)?.[1]?.length ?? 0);
}

function meaning({ source }: YamlText, { code, message, pos: [offset] }: YAMLError, line: string): Where {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT') return { code: 'yaml-tab', offset };
  if (/quote/.test(message)) return { code: 'yaml-quote', offset: quoteAt(source, offset) };
  if (message.startsWith('Flow')) return { code: 'yaml-bracket', offset: openedAt(source, offset) };
  if (/block sequence/.test(message) || code === 'BAD_INDENT') return { code: 'yaml-indent', offset };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonAfter(source, offset)
        ? { code: 'yaml-colon', offset }
        : { code: 'yaml-indent', offset: nextLine(source, offset) };
    case 'BLOCK_IN_FLOW':
      return { code: 'yaml-colon', offset };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return { code: /[[\]{}]/.test(line) ? 'yaml-bracket' : 'yaml-no-colon', offset };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { code: 'yaml-sign', offset };
    case 'UNEXPECTED_TOKEN':
      if (/:\s+[*&!%@`>|]/.test(line)) return { code: 'yaml-sign', offset: lineStart + line.search(/:\s/) + 2 };
      if (/["']/.test(line)) return { code: 'yaml-quote', offset };
      if (/[[\]{}]/.test(line)) return { code: 'yaml-bracket', offset };
      return { code: /at node end/.test(message) ? 'yaml-indent' : 'yaml-sign', offset };
    default:
      return { code: 'yaml-other', offset };
  }
}

/** A mistake of YAML in the words of an author, who knows fields and quotes but not YAML's grammar. */
export function syntaxProblem(yaml: YamlText, error: YAMLError): Problem {
  const [start] = error.pos;
  const line = yaml.source.split('\n')[yaml.lines.linePos(start).line - 1] ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^[^\s:,{}[\]]+/.exec(yaml.source.slice(start))?.[0] ?? line.trim();
    return problem('yaml-field-twice', placeAt(yaml, start), { field });
  }
  const { code, offset } = meaning(yaml, error, line);
  return problem(code, placeAt(yaml, offset), {});
}
