import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocked } from '#authoring/fill/fill.ts';
import { fillInWords } from '#authoring/fill/tell-fill.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';
import { withContent } from '../broken-content.ts';

const folder = 'standards/reading-pass';
const held = (path: string, change: readonly [string, string]) =>
  withContent({ [join(folder, path)]: change }, (dir) => blocked(readContent(readTree(dir))));

it('does not say that all is there where the facts could not be read', () => {
  const files = held('facts.yaml', ['topic: education', 'topic: transport']);
  expect(files).toEqual([`${folder}/facts.yaml`]);
  expect(fillInWords([], files, 'ru', 'content')).toBe(
    `content/${folder}/facts.yaml: сюда ничего не добавлено. Сначала исправьте файл по сообщениям ниже и повторите --fill.`,
  );
  expect(fillInWords([], [], 'ru', 'content')).toBe('Добавлять нечего: все ключи на месте.');
});

it('names a language file that cannot be read', () => {
  expect(held('ru.mdx', ['name: Пропуск', 'name: "Пропуск'])).toEqual([`${folder}/ru.mdx`]);
});
