import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const glossary = `- id: duplicate
  term: { kk: телнұсқа, ru: дубликат }
  means: { kk: Жоғалған құжаттың орнына беріледі., ru: Его выдают вместо потерянного документа. }
- id: reading-room
  term: { kk: оқу залы, ru: читальный зал }
  means: { kk: Кітап оқитын бөлме., ru: 'Комната, где читают.' }
  find: { ru: [читальн зал] }
`;
const saying = (before: string, after: string) => messagesOn({ 'glossary.yaml': glossary.replace(before, after) });

it('is content with terms that some service uses, in its words or in its text', () => {
  expect(messagesOn({ 'glossary.yaml': glossary })).toEqual([]);
});

it('tells a term that no service uses, in the language in which it is missing', () => {
  expect(saying('ru: дубликат', 'ru: апостиль')).toEqual([
    `content/glossary.yaml:2:29
  Термин «апостиль» не встречается ни в одной услуге (язык: ru).
  Ожидается: Термин стоит хотя бы в одном тексте услуги на каждом языке.
  Что сделать: Удалите его или впишите в find, как он выглядит в текстах: начала слов без окончаний.`,
  ]);
  expect(saying('читальн зал', 'читальни зал')).toHaveLength(1);
});

it('says nothing of terms while a service cannot be read', () => {
  const broken = { 'glossary.yaml': glossary.replace('ru: дубликат', 'ru: апостиль') };
  const messages = messagesOn({ ...broken, 'standards/reading-pass/ru.mdx': ['reviewed: no', 'reviewed: maybe'] });
  expect(messages.filter((message) => message.includes('glossary.yaml'))).toEqual([]);
  expect(messages).not.toEqual([]);
});

it('tells two terms with one id', () => {
  expect(saying('id: reading-room', 'id: duplicate')).toEqual([expect.stringContaining('content/glossary.yaml:4:7')]);
});
