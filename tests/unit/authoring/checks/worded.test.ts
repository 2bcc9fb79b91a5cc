import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';

it('asks for the text of an indicator in both languages', () => {
  const indicator = "indicators:\n  - { id: timely, group: timeliness, at: '19:20' }";
  expect(messagesOn({ [facts]: ['indicators: []', indicator] })).toEqual(
    ['kk.mdx', 'ru.mdx'].map(
      (name) => `content/standards/reading-pass/facts.yaml:33:11
  Для «timely» нет слов в ${name}.
  Ожидается: Текст в разделе indicators этого файла или в общем словаре.
  Что сделать: Выполните npm run check -- --fill и напишите текст.`,
    ),
  );
});

it('asks for the text of a shared indicator in the other language', () => {
  const found = messagesOn({
    [facts]: ['indicators: []', "indicators:\n  - { id: timely, group: timeliness, at: '19:20' }"],
    'vocabulary/indicators.yaml': "timely: { kk: '', ru: Сколько услуг оказано в срок }\n",
  });
  expect(found).toContainEqual(
    expect.stringContaining('content/vocabulary/indicators.yaml:1:15\n  В поле «timely › kk» нет текста.'),
  );
});
