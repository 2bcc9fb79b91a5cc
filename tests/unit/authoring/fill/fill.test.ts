import { expect, it } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { fill } from '#authoring/fill/fill.ts';
import { writeBeside } from '#authoring/fill/write-beside.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';
import { withContent } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';
const kk = 'standards/reading-pass/kk.mdx';
const ru = 'standards/reading-pass/ru.mdx';
const filled = (dir: string) => fill(readContent(readTree(dir)));

it('adds nothing to a whole standard', () => {
  expect(withContent({}, filled)).toEqual([]);
});

it('adds a new fact to both files in the order of the facts, once', () => {
  const change = { [facts]: ['results:\n', "results:\n  - { id: refusal, medium: [paper], at: '5:6' }\n"] as const };
  withContent(change, (dir) => {
    const files = filled(dir);
    expect(files.map(({ file }) => file)).toEqual([kk, ru]);
    for (const { file, text } of files) {
      expect(text).toContain('results:\n  refusal: ""\n  pass: ');
      expect(text.replace('  refusal: ""\n', '')).toBe(readTree(dir).get(file));
      writeBeside(`${dir}/${file}`, text);
    }
    expect(filled(dir)).toEqual([]);
    expect(checkContent(dir).problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `text-empty ${kk}`,
      `text-empty ${ru}`,
    ]);
  });
});

it('makes a missing file with the other language beside each empty text', () => {
  withContent({ [kk]: null }, (dir) => {
    const [file, ...more] = filled(dir);
    expect(more).toEqual([]);
    expect(file).toMatchObject({ file: kk, created: true });
    expect(file?.text).toBe(`---
title: "" # ru: Выдача пропуска в читальный зал за 6 дней
translation: ours
reviewed: no
name: "" # ru: Пропуск в читальный зал
lead: "" # ru: Документ, с которым вас пускают в читальный зал городской библиотеки.
aliases: [] # ru: пропуск в библиотеку; билет читателя; читательский билет; запись в библиотеку; карта читателя; пропуск в зал
cases:
  first: "" # ru: Получаю впервые
  duplicate: "" # ru: Пропуск потерян
results:
  pass: "" # ru: Пропуск
papers:
  application: "" # ru: заявление о выдаче пропуска
---
`);
  });
});

it('leaves a file alone whose YAML cannot be read', () => {
  expect(withContent({ [ru]: ['name: ', 'name: a: '], [kk]: ['papers:\n', 'papers: [\n'] }, filled)).toEqual([]);
});
