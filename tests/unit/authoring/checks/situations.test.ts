import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const situations = `- id: reading
  name: { kk: Кітап оқу, ru: Читать книги }
  lead: { kk: Кітапханаға рұқсат аласыз., ru: Получите пропуск в библиотеку. }
  steps:
    - { service: reading-pass }
`;
const saying = (before: string, after: string) =>
  messagesOn({ 'situations.yaml': situations.replace(before, () => after) });

it('is content with sound situations', () => {
  expect(messagesOn({ 'situations.yaml': situations })).toEqual([]);
});

it('tells a service that does not exist, with the name that was meant, and the service that stands nowhere', () => {
  expect(saying('reading-pass', 'reading-pas')).toEqual([
    expect.stringMatching(/^content\/situations.yaml:1:1\n {2}Услуги «reading-pass» нет ни в одной жизненной ситуации/),
    `content/situations.yaml:5:18
  Услуги «reading-pas» нет: нет такой папки в standards и в regulations.
  Ожидается: Имя папки услуги.
  Что сделать: Исправьте имя в поле service.
  Пример: reading-pass`,
  ]);
});

it('tells a service that stands twice in one situation', () => {
  expect(saying('- { service', '- { service: reading-pass }\n    - { service')).toEqual([
    expect.stringMatching(/^content\/situations.yaml:6:18\n.*дважды, впервые в строке 5/),
  ]);
});

it('tells two situations with one id', () => {
  expect(messagesOn({ 'situations.yaml': situations + situations })).toEqual([
    expect.stringContaining('content/situations.yaml:6:7'),
  ]);
});
