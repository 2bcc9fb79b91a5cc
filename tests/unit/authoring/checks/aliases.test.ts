import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const sound = (name: string) =>
  readFileSync(`tests/fixtures/content/sound/standards/reading-pass/${name}`, 'utf8').replace('register: 7\n', '');

it('refuses an alias that is the title of another service', () => {
  const titled = (name: string, title: string) => sound(name).replace(/^title: .*$/m, `title: ${title}`);
  const found = messagesOn({
    'standards/card/facts.yaml': sound('facts.yaml'),
    'standards/card/kk.mdx': titled('kk.mdx', 'Оқырман картасын беру'),
    'standards/card/ru.mdx': titled('ru.mdx', 'Читательский билет'),
  });
  expect(found).toEqual([
    `content/standards/reading-pass/ru.mdx:6:49
  «читательский билет» – это название другой услуги: card.
  Ожидается: Запросы, по которым ищут именно эту услугу.
  Что сделать: Удалите запрос или уточните его.`,
  ]);
});
