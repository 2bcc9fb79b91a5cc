import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadForms, readForm } from '#forms/loader.ts';
import { formFiles } from './land-act.ts';

test('reads every form of the content', () => {
  const { forms, problems } = loadForms(fileURLToPath(new URL('../../../content', import.meta.url)));
  expect(problems).toEqual([]);
  expect([...forms.keys()]).toEqual(
    expect.arrayContaining(['land-use-act-application', 'land-use-act-payment-receipt']),
  );
});

test('a mistake has a line, a column and words', () => {
  const text = formFiles.application.replace('rows: 2', 'rows: two');
  const line = text.split('\n').findIndex((each) => each.includes('rows: two')) + 1;
  const { form, problems } = readForm(text, 'forms/a.yaml');
  expect(form).toBeUndefined();
  expect(problems).toMatchObject([{ file: 'forms/a.yaml', line }]);
});

test('YAML with an unquoted colon is explained', () => {
  const { problems } = readForm('name:\n  ru: по адресу: дом\n', 'forms/a.yaml');
  expect(problems[0]).toMatchObject({ code: 'yaml', line: 2 });
  expect(problems[0]?.text).toContain('in quotes');
});
