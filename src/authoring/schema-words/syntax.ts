import type { YAMLError } from 'yaml';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeAt } from '../read/yaml-text.ts';

/** A mistake of YAML in the words of an author, who knows fields and quotes but not YAML's grammar. */
export function syntaxProblem(yaml: YamlText, error: YAMLError): Problem {
  const [start] = error.pos;
  const place = placeAt(yaml, start);
  const line = yaml.source.split('\n')[yaml.lines.linePos(start).line - 1] ?? '';
  if (/^\s*\t/.test(line)) return problem('yaml-tab', place, {});
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem('yaml-tab', place, {});
    case 'DUPLICATE_KEY': {
      const field = /^[^\s:,{}[\]]+/.exec(yaml.source.slice(start))?.[0] ?? line.trim();
      return problem('yaml-field-twice', place, { field });
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      // "name: Справка: адрес" and its kin: a second colon in one line.
      return /:\s.*:\s/.test(line)
        ? problem('yaml-colon', place, {})
        : problem(line.includes('{') || line.includes('[') ? 'yaml-bracket' : 'yaml-no-colon', place, {});
    case 'BAD_INDENT':
      return problem('yaml-indent', place, {});
    case 'MISSING_CHAR':
      if (/quote/i.test(error.message)) return problem('yaml-quote', place, {});
      if (/flow|[[{\]}]/i.test(error.message)) return problem('yaml-bracket', place, {});
      return problem('yaml-no-colon', place, {});
    case 'BAD_SCALAR_START':
      return problem('yaml-sign', place, {});
    case 'UNEXPECTED_TOKEN':
      if (/^\s*[\w-]+:\s*["']/.test(line)) return problem('yaml-quote', place, {});
      return problem(/[[\]{}]/.test(line) ? 'yaml-bracket' : 'yaml-other', place, {});
    default:
      return problem('yaml-other', place, {});
  }
}
