import { expect, test } from 'vitest';
import type { Act } from '#acts/schema.ts';
import { textDate } from '#acts/text-date.ts';

const act = (id: string, date: string, amended: string[] = []) =>
  ({ id, date, amended: amended.map((by) => ({ by, where: 'point 1' })) }) as unknown as Act;

test('the text of an act is of the day of its last amendment', () => {
  const acts = new Map([act('first', '2011-03-29'), act('second', '2012-09-19')].map((one) => [one.id, one]));
  expect(textDate(act('own', '2009-12-31'), acts)).toBe('2009-12-31');
  expect(textDate(act('own', '2009-12-31', ['second', 'first']), acts)).toBe('2012-09-19');
});
