import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { authorLanguages } from '#authoring/author-language.ts';
import type { Problem } from '#authoring/problem.ts';
import { yamlText } from '#authoring/read/yaml-text.ts';
import { customWords } from '#authoring/schema-words/custom-words.ts';
import { explainIssues } from '#authoring/schema-words/explain-issue.ts';
import { problemInWords } from '#authoring/tell-terminal.ts';
import { formSchema } from '#forms/schema.ts';
import { factsSchema } from '#standards/schema.ts';

function explain(schema: z.ZodType, source: string): Problem[] {
  const yaml = yamlText('facts.yaml', source);
  return explainIssues(yaml, schema, schema.safeParse(yaml.value).error?.issues ?? []);
}

const term = z
  .strictObject({ 'at-most': z.number().positive().optional(), exactly: z.number().optional() })
  .refine((value) => (value['at-most'] === undefined) !== (value.exactly === undefined), {
    error: 'exactly one of at-most, at-least, exactly',
  });

const schema = z.strictObject({
  text: z.string().min(3).max(5).describe('A text. Example: слово').optional(),
  number: z.number().min(1).max(9).optional().describe('A number. Example: 6'),
  whole: z.number().int().optional(),
  flag: z.boolean().optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  group: z.strictObject({ a: z.string() }).optional(),
  choice: z.enum(['copy', 'original']).optional().describe('In which form. Example: copy'),
  format: z.string().regex(/^\d$/, { error: 'one digit' }).optional().describe('A digit. Example: "1"'),
  url: z.url().optional(),
  email: z.email().optional(),
  date: z.iso.date().optional(),
  words: z.record(z.string().regex(/^[a-z-]+$/), z.string().min(1)).optional(),
  term: term.optional(),
  terms: z.union([z.array(term).min(1), z.strictObject({ is: z.literal('not-stated') })]).optional(),
  fee: z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('free') }),
      z.strictObject({ is: z.literal('paid'), mrp: z.number() }),
    ])
    .optional(),
  at: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .optional()
    .describe('Where. Example: "7:115"'),
  translation: z.union([z.literal('ours'), z.strictObject({ url: z.url() })]).optional(),
});

/** Every kind of issue that zod can raise about our schemas, and what it becomes. */
it.each([
  ['text: 12345', 'text-unquoted 1:7'],
  ['text: [a]', 'text-expected 1:7'],
  ['text:', 'value-empty 1:6'],
  ['text: ""', 'text-empty 1:7'],
  ['text: ab', 'text-short 1:7'],
  ['text: abcdef', 'text-long 1:7'],
  ['number: six', 'number-expected 1:9'],
  ['number: 0', 'number-small 1:9'],
  ['number: 10', 'number-large 1:9'],
  ['whole: 1.5', 'whole-number-expected 1:8'],
  ['flag: yes', 'flag-expected 1:7'],
  ['list: a', 'list-expected 1:7'],
  ['list: []', 'list-short 1:7'],
  ['list: [a, b, c]', 'list-long 1:7'],
  ['group: a', 'group-expected 1:8'],
  ['group: {}', 'field-missing 1:1'],
  ['group: { a: x, b: y }', 'field-near 1:16'],
  ['group: { a: x, something: y }', 'field-unknown 1:16'],
  ['choice: copyy', 'choice-near 1:9'],
  ['choice: scan', 'choice-unknown 1:9'],
  ['format: ab', 'format-wrong 1:9'],
  ['url: nowhere', 'address-wrong 1:6'],
  ['email: nobody', 'email-wrong 1:8'],
  ['date: tomorrow', 'date-wrong 1:7'],
  ['words: { Слово: x }', 'id-wrong 1:10'],
  ['words: { word: "" }', 'text-empty 1:16'],
  ['term: {}', 'one-bound 1:7'],
  ['term: { at-most: 0 }', 'number-not-above 1:18'],
  ['terms: [{ at-most: six }]', 'number-expected 1:20'],
  ['terms: { is: unknown }', 'choice-unknown 1:14'],
  ['terms: never', 'value-wrong 1:8'],
  ['fee: { is: fre }', 'choice-near 1:12'],
  ['fee: {}', 'field-missing 1:1'],
  ['fee: { is: paid }', 'field-missing 1:1'],
  ['fee: free', 'group-expected 1:6'],
  ['at: 7', 'value-wrong 1:5'],
  ['translation: our', 'choice-near 1:14'],
  ['translation: { url: x }', 'address-wrong 1:21'],
  ['unknown: 1', 'field-unknown 1:1'],
])('explains %s', (source, expected) => {
  const problems = explain(schema, source);
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
  for (const language of authorLanguages) {
    const words = problems.map((problem) => problemInWords(problem, language, 'content')).join('\n');
    expect(words).not.toMatch(
      /Invalid|expected (string|number|int|object|array)|Too (small|big)|Unrecognized|undefined|NaN/,
    );
    expect(words).not.toMatch(/\{\w+\}/);
  }
});

it('shows the example of the field, and its sentence to those who read English', () => {
  const [problem] = explain(schema, 'choice: scan');
  const told = (language: (typeof authorLanguages)[number]) => problem && problemInWords(problem, language, 'content');
  expect(told('ru')).toContain('\n  Пример: copy');
  expect(told('ru')).not.toContain('In which form');
  expect(told('en')).toContain('\n  In which form.\n  Example: copy');
});

it('points into real schemas: the unit of the second term', () => {
  const source =
    'deadlines:\n  - { what: result, at-most: 6, unit: days, from: application, at: "7:1" }\n  - { what: result, at-most: 6, unit: dais, from: application, at: "7:1" }\n';
  const near = explain(factsSchema, source).find(({ code }) => code === 'choice-near');
  expect(near).toMatchObject({ line: 3, column: 39, values: { field: 'deadlines › 2 › unit', near: 'days' } });
  expect(near?.help?.example).toBe('working-days');
});

it.each([
  ['topic: transport', 'choice-unknown 1:8'],
  ['cases: [дубликат]', 'id-wrong 1:9'],
  ['waiting: { is: not-stated, read: [пункт 7] }', 'point-form 1:35'],
  ['automation: { is: none, at: пункт 2 }', 'place-form 1:29'],
  ['automation: { is: none, at: 2 }', 'place-form 1:29'],
  ['automation: { is: none, at: ["2"] }', 'place-form 1:30'],
])('says how ids, points and places are written: %s', (source, expected) => {
  const told = explain(factsSchema, source).filter(({ code }) => code !== 'field-missing');
  expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
});

it('tells what does not fit together in a form', () => {
  const source = readFileSync('tests/fixtures/content/sound/forms/reading-pass-application.yaml', 'utf8');
  const twice = `${source}  - { block: line, name: applicant, label: { ru: Кто, kk: Кім } }\n`;
  expect(explain(formSchema, twice).map(({ code, values }) => [code, values['name']])).toEqual([
    ['form-name-twice', 'applicant'],
  ]);
});

/** The sentences of rules inside the schemas: `refine(..., { error: '...' })` and `addIssue`. */
function ruleSentences(): string[] {
  const files = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /schema(\/[\w-]+)?\.ts$/.test(name.replaceAll('\\', '/')))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  return files.flatMap((text) =>
    [...text.matchAll(/\.refine\([\s\S]*?error:\s*['"](.+?)['"]/g)].map((match) => match[1] ?? ''),
  );
}

it('knows every sentence of the rules inside the schemas', () => {
  const sentences = ruleSentences();
  expect(sentences.length).toBeGreaterThan(4);
  expect(sentences.filter((text) => !customWords.some(({ says }) => says.test(text)))).toEqual([]);
});
