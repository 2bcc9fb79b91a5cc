import { expect, it } from 'vitest';
import { yamlText } from '#authoring/read/yaml-text.ts';
import { syntaxProblem } from '#authoring/schema-words/syntax.ts';

it.each([
  ['papers:\n  - paper: report\n      agency: copy\n', 'yaml-indent 3:7'],
  ['papers:\r\n  - paper: report\r\n      agency: copy\r\n', 'yaml-indent 3:7'],
  ['name: Справка: из полиции\n', 'yaml-colon 1:7'],
])('tells a line too deep from a colon in a text: %j', (source, expected) => {
  const yaml = yamlText('facts.yaml', source);
  const told = yaml.errors.map((error) => syntaxProblem(yaml, error));
  expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
});
