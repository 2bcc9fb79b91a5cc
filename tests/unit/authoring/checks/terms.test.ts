import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';

it('asks for the term of every case, or the statement that the document has none', () => {
  const withoutDuplicate = { [facts]: ['application, at', 'application, cases: [first], at'] as const };
  expect(messagesOn(withoutDuplicate)).toEqual([
    `content/standards/reading-pass/facts.yaml:15:1
  Нет срока результата: канал agency, случай duplicate.
  Ожидается: Срок для каждого канала и случая либо «документ молчит».
  Что сделать: Добавьте срок с what: result. Документ о нём молчит – назовите этот случай в termless: образец в content/README.md.`,
  ]);
});

it('is content when the document is said to be silent', () => {
  const term = "deadlines:\n  - { what: result, at-most: 6, unit: working-days, from: application, at: '7:8' }";
  const found = messagesOn({ [facts]: [term, "deadlines: { is: not-stated, read: ['7'] }"] });
  // Only the body, which shows the term, is told that there is none.
  expect(found.filter((message) => message.includes('Нет срока'))).toEqual([]);
});
