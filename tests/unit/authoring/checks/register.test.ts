import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';

const register = `act: resolution-15-2012
amends: resolution-15-2012
source: reading-pass.ru.txt
language: ru
section: '1'
title: { kk: Кітапханалар, ru: Библиотеки }
at: '2:3'
bodies:
  library: { kk: Кітапхана, ru: Библиотека }
results:
  pass: { kk: рұқсаттама, ru: пропуск }
rows:
  - number: 7
    line: 2
    standard: reading-pass
    title: { kk: Рұқсаттама беру, ru: Выдача пропуска }
    recipients: [individuals]
    agency: library
    provider: library
    place: library
    forms: [paper]
    result: pass
`;
const saying = (before: string, after: string) => messagesOn({ 'register.yaml': register.replace(before, after) });

it('is content with a sound register', () => {
  expect(messagesOn({ 'register.yaml': register })).toEqual([]);
});

it('tells a cell without words, and words without a cell', () => {
  expect(saying('place: library', 'place: librari')).toEqual([
    `content/register.yaml:20:12
  Кода «librari» нет в списке bodies.
  Ожидается: Код из списка bodies этого файла.
  Что сделать: Исправьте код или добавьте в bodies то, что напечатано.
  Пример: library`,
  ]);
  expect(saying('rows:', '  card: { kk: карта, ru: билет }\nrows:')).toEqual([
    expect.stringContaining('content/register.yaml:12:3\n  Кодом «card» не пользуется ни одна строка реестра.'),
  ]);
});

it('tells a number that the standard does not have', () => {
  expect(messagesOn({ 'register.yaml': register, [facts]: ['register: 7', 'register: 8'] })).toEqual([
    `content/standards/reading-pass/facts.yaml:1:1
  Номер услуги «reading-pass» в реестре: здесь 8, в register.yaml 7.
  Ожидается: Один и тот же номер в facts.yaml и в register.yaml.
  Что сделать: Исправьте поле register; если строки в реестре нет, удалите его.`,
  ]);
});

it('tells rows out of order', () => {
  const row = register.slice(register.indexOf('  - number'));
  const second = row.replace('reading-pass', 'another').replace('number: 7', 'number: 6');
  expect(messagesOn({ 'register.yaml': register + second })).toEqual([
    expect.stringContaining('Номер 6 стоит после номера 7.'),
  ]);
});
