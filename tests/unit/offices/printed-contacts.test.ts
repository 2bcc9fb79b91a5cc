import { expect, it } from 'vitest';
import { isSameNumber, printedEmails, printedNumbers } from '#offices/printed-contacts.ts';

const digits = (cell: string) => printedNumbers(cell).map((one) => one.digits);

it('reads telephones of a cell that mixes, with the area code of the number before', () => {
  expect(digits('8-716-31 2-26-40, 2-18-80')).toEqual(['7163122640', '7163121880']);
  expect(digits('8 (71638) 2-09-96 zem@mail.ru www.akmo.kz')).toEqual(['7163820996']);
  expect(digits('2-10-94')).toEqual(['21094']);
  expect(digits('8 (7172) 74-24-29 вн. 112')).toEqual(['7172742429']);
  expect(digits('нет')).toEqual([]);
});

it('takes a number without area code for the same as with it, and a short end for nothing', () => {
  const [full, short, other] = ['8 (71638) 2-09-96', '2-09-96', '0996'].map((cell) => printedNumbers(cell)[0]!);
  expect(isSameNumber(full!, short!)).toBe(true);
  expect(isSameNumber(short!, full!)).toBe(true);
  expect(isSameNumber(full!, { printed: '', digits: '7163820997' })).toBe(false);
  expect(isSameNumber(full!, other ?? { printed: '0996', digits: '0996' })).toBe(false);
});

it('reads e-mail addresses torn by spaces', () => {
  expect(printedEmails('Akim_zer@ kokshetau.online.kz, Akim@mail. ru')).toEqual([
    'akim_zer@kokshetau.online.kz',
    'akim@mail.ru',
  ]);
  expect(printedEmails('нет')).toEqual([]);
});
