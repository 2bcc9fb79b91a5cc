import type { z } from 'zod';
import type { Path, YamlText } from '../read/yaml-text.ts';
import { placeOfKey, placeOfValue } from '../read/yaml-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { closest } from '../text/closest.ts';
import { customWords } from './custom-words.ts';
import { plainIssues } from './plain-issues.ts';
import { fieldHelp, knownFields, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** A path as authors read it: names with arrows between, places in a list counted from 1. */
export function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ') || '–';
}

/** A value as authors see it in their file, shortened. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((rest, step) => (rest as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

function choices(yaml: YamlText, path: Path, value: unknown, options: readonly unknown[], help: Problem['help']) {
  const words = options.map(String);
  const values = { field: fieldName(path), value: shown(value), options: words.join(', ') };
  const near = typeof value === 'string' ? closest(value, words) : undefined;
  const place = placeOfValue(yaml, path);
  return near
    ? problem('choice-near', place, { ...values, near }, help)
    : problem('choice-unknown', place, values, help);
}

function wrongType(yaml: YamlText, path: Path, value: unknown, expected: string, help: Problem['help']): Problem {
  const field = fieldName(path);
  const place = placeOfValue(yaml, path);
  if (value === undefined) return problem('field-missing', place, { field }, help);
  if (value === null) return problem('value-empty', place, { field }, help);
  const values = { field, value: shown(value) };
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? problem('text-expected', place, values, help)
        : problem('text-unquoted', place, values, help);
    case 'int':
      return problem('whole-number-expected', place, values, help);
    case 'number':
      return problem('number-expected', place, values, help);
    case 'array':
    case 'tuple':
      return problem('list-expected', place, values, help);
    case 'boolean':
      return problem('flag-expected', place, values, help);
    default:
      return problem('group-expected', place, values, help);
  }
}

function wrongSize(
  yaml: YamlText,
  issue: Issue & { code: 'too_small' | 'too_big' },
  value: unknown,
  help: Problem['help'],
) {
  const field = fieldName(issue.path);
  const place = placeOfValue(yaml, issue.path);
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (typeof value === 'string') {
    if (value.trim() === '') return problem('text-empty', place, { field }, help);
    const values = { field, length: value.length, limit };
    return small ? problem('text-short', place, values, help) : problem('text-long', place, values, help);
  }
  if (Array.isArray(value)) {
    const values = { field, count: value.length, limit };
    return small ? problem('list-short', place, values, help) : problem('list-long', place, values, help);
  }
  const values = { field, value: shown(value), limit };
  if (small && !issue.inclusive) return problem('number-not-above', place, values, help);
  return small ? problem('number-small', place, values, help) : problem('number-large', place, values, help);
}

function wrongFormat(yaml: YamlText, path: Path, value: unknown, format: string, help: Problem['help']): Problem {
  const values = { field: fieldName(path), value: shown(value) };
  const place = placeOfValue(yaml, path);
  if (value === '') return problem('text-empty', place, { field: values.field }, help);
  if (format === 'url') return problem('address-wrong', place, values, help);
  if (format === 'email') return problem('email-wrong', place, values, help);
  if (format === 'date') return problem('date-wrong', place, values, help);
  return problem('format-wrong', place, values, help);
}

const isCustom = (message: string) => customWords.some(({ says }) => says.test(message));

function custom(yaml: YamlText, issue: Issue, help: Problem['help']): Problem {
  const place = placeOfValue(yaml, issue.path);
  const value = shown(valueAt(yaml.value, issue.path));
  for (const { says, code } of customWords) {
    const match = says.exec(issue.message);
    const values = { field: fieldName(issue.path), value, ...match?.groups };
    // The table pairs each code with the values that its sentence names; a test runs every pair.
    if (match) return { ...place, code, values, help };
  }
  return problem('value-wrong', place, { field: fieldName(issue.path), value }, help);
}

function explain(yaml: YamlText, schema: z.ZodType, issue: Issue): Problem[] {
  const { path } = issue;
  const value = valueAt(yaml.value, path);
  const help = fieldHelp(schemaAt(schema, path, yaml.value)?.description);
  const place = placeOfValue(yaml, path);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(yaml, path, value, issue.expected, help)];
    case 'too_small':
    case 'too_big':
      return [wrongSize(yaml, issue, value, help)];
    case 'invalid_format':
      if (value !== '' && isCustom(issue.message)) return [custom(yaml, issue, help)];
      return [wrongFormat(yaml, path, value, issue.format, help)];
    case 'invalid_value':
      if (value === undefined) return [problem('field-missing', place, { field: fieldName(path) }, help)];
      return [choices(yaml, path, value, issue.values, help)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(yaml, schema, path, key));
    case 'invalid_key':
      return [problem('id-wrong', placeOfKey(yaml, path), { value: String(path.at(-1)) })];
    case 'invalid_union':
      return isCustom(issue.message) ? [custom(yaml, issue, help)] : [union(yaml, schema, issue, value, help)];
    case 'custom':
      return [custom(yaml, issue, help)];
    default:
      return [problem('value-wrong', place, { field: fieldName(path), value: shown(value) }, help)];
  }
}

function union(
  yaml: YamlText,
  schema: z.ZodType,
  issue: Issue & { code: 'invalid_union' },
  value: unknown,
  help: Problem['help'],
) {
  const { path } = issue;
  const place = placeOfValue(yaml, path);
  // A group of several shapes names its shape in one field: that field is missing or unknown.
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined;
  if (options && value !== undefined) return choices(yaml, path, value, options, help);
  if (value === undefined) return problem('field-missing', place, { field: fieldName(path) }, help);
  if (value === null) return problem('value-empty', place, { field: fieldName(path) }, help);
  const rule = issue.errors.flat().find((one) => one.path.length === 0 && isCustom(one.message));
  if (rule) return custom(yaml, { ...rule, path } as Issue, help);
  const known = knownFields(schema, path, yaml.value);
  const literals = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
  if (typeof value === 'string' && literals.length > 0 && known.length === 0)
    return choices(yaml, path, value, literals, help);
  return problem('value-wrong', place, { field: fieldName(path), value: shown(value) }, help);
}

function unknownField(yaml: YamlText, schema: z.ZodType, path: Path, key: string): Problem {
  const known = knownFields(schema, path, yaml.value);
  const place = placeOfKey(yaml, [...path, key]);
  const near = closest(key, known);
  if (near) return problem('field-near', place, { field: key, near });
  return problem('field-unknown', place, { field: key, known: known.join(', ') });
}

/**
 * What a schema found in a piece of YAML, in the words of an author: one problem for each thing to mend, at its line
 * and column, with the sentence and the example that the schema gives for the field.
 */
export function explainIssues(yaml: YamlText, schema: z.ZodType, issues: readonly Issue[]): Problem[] {
  const all = plainIssues(issues);
  // A list where a text belongs is also measured by zod; its kind is the only thing to tell.
  const wrongKind = new Set(all.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()));
  const isEcho = ({ code, path }: Issue) => code.startsWith('too_') && wrongKind.has(path.join());
  const found = all.filter((issue) => !isEcho(issue)).flatMap((issue) => explain(yaml, schema, issue));
  // A field that is only misspelled is told once, not also as missing.
  const meant = new Set(found.filter(({ code }) => code === 'field-near').map(({ values }) => values['near']));
  const isMeant = (field: string | number | undefined) => meant.has(String(field).split(' › ').at(-1) ?? '');
  return found.filter(({ code, values }) => code !== 'field-missing' || !isMeant(values['field']));
}
