import { expect, test } from 'vitest';
import { citation } from '#acts/citation.ts';
import type { Act } from '#acts/schema.ts';
import { actSchema } from '#acts/schema.ts';
import { dateOf, textDate } from '#acts/text-date.ts';

const act = (id: string, date: string, amended: string[] = []) =>
  ({ id, date, amended: amended.map((by) => ({ by, where: 'point 1' })) }) as unknown as Act;

test('the text of an act is of the day of its last amendment', () => {
  const acts = new Map([act('first', '2011-03-29'), act('second', '2012-09-19')].map((one) => [one.id, one]));
  expect(textDate(act('own', '2009-12-31'), acts)).toBe('2009-12-31');
  expect(textDate(act('own', '2009-12-31', ['second', 'first']), acts)).toBe('2012-09-19');
});

test('only the Constitution or a code may be named without its date, and then it approves nothing', () => {
  const undated = {
    id: 'civil-code',
    issuer: 'republic',
    title: { kk: 'К', ru: 'К' },
    official: [],
    status: { is: 'not-marked' },
  };
  expect(actSchema.safeParse({ ...undated, kind: 'law' }).error?.issues[0]?.message).toBe(
    'a date, unless it is the Constitution or a code',
  );
  const code = actSchema.parse({ ...undated, kind: 'code' });
  expect(() => dateOf(code)).toThrow(/no date/);
  expect(citation(code, 'ru')).toBe('Кодекс Республики Казахстан');
  const constitution = actSchema.parse({ ...undated, kind: 'constitution' });
  expect(citation(constitution, 'kk')).toBe('Қазақстан Республикасының Конституциясы');
});
