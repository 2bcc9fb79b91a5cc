import { expect, it } from 'vitest';
import { readContactCell } from '#offices/contact-cell.ts';

it.each([
  [
    'тел. 8 (7162)25-79-22, 25-70-93 E-mail: a_cx@mail.ru , kanz@akmo.kz',
    '',
    ['8 (7162)25-79-22', '(7162) 25-70-93'],
    ['a_cx@mail.ru', 'kanz@akmo.kz'],
  ],
  ['8 (7272) 71-66-47, ф. 71-66-47', '', ['8 (7272) 71-66-47', 'ф. (7272) 71-66-47'], []],
  ['тел/факс 8 (7142) 51-17-82; E- mail: dsh@kostanay.kz', '', ['8 (7142) 51-17-82'], ['dsh@kostanay.kz']],
  ['32-22-58, т/ф.: 43-73-69', '7172', ['(7172) 32-22-58', '(7172) 43-73-69'], []],
  // Six digits follow the 2 of "727-2", seven hold it themselves.
  ['64-26-95, 392-19-67', '727-2', ['(7272) 64-26-95', '(727) 392-19-67'], []],
  // Nothing is guessed: five digits do not make a number with a code of four.
  ['2-14-57', '7262', ['2-14-57'], []],
  ['нет', '7262', [], []],
])('%s', (cell, code, phones, emails) => {
  expect(readContactCell(cell, code)).toMatchObject({ phones, emails });
});

it('leaves in the note what is no certain address', () => {
  expect(readContactCell('2-39-33 e-mail: dmsh_4mail.ru', '')).toMatchObject({
    emails: [],
    uncertain: ['dmsh_4mail.ru'],
  });
});
