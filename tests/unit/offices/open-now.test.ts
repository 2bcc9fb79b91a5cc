import { expect, it } from 'vitest';
import { openState, stateInWords } from '#offices/open-now.ts';
import { openWords } from '#offices/open-words.ts';
import { weekTable } from '#offices/week-table.ts';

const office = weekTable('Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-12:00,15:00-17:00; PH off');
const at = (day: number, time: string) => [day, Number(time.slice(0, 2)) * 60 + Number(time.slice(3))] as const;

it.each([
  ['open until the break', at(0, '09:00'), 'По документу сейчас открыто, до 13:00'],
  ['the last minute before the break', at(0, '12:59'), 'По документу сейчас открыто, до 13:00'],
  ['the first minute of the break', at(0, '13:00'), 'По документу сейчас перерыв, откроется в 14:00'],
  ['open after it', at(4, '17:59'), 'По документу сейчас открыто, до 18:00'],
  ['before opening', at(2, '08:59'), 'По документу сейчас закрыто, откроется сегодня в 9:00'],
  ['a gap too long for a break', at(5, '12:30'), 'По документу сейчас закрыто, откроется сегодня в 15:00'],
  ['after closing', at(1, '18:00'), 'По документу сейчас закрыто, откроется завтра в 9:00'],
  ['over the weekend', at(5, '17:00'), 'По документу сейчас закрыто, откроется в понедельник в 9:00'],
  ['from Sunday', at(6, '12:00'), 'По документу сейчас закрыто, откроется завтра в 9:00'],
])('%s', (_, [day, minute], words) => {
  const state = openState(office, day, minute);
  expect(state && stateInWords(state, openWords('ru'))).toBe(words);
});

it('says the same in Kazakh', () => {
  const words = openWords('kk');
  const say = (day: number, minute: number) => {
    const state = openState(office, day, minute);
    return state && stateInWords(state, words);
  };
  expect(say(0, 600)).toBe('Құжат бойынша қазір ашық, жабылуы 13:00');
  expect(say(5, 1100)).toBe('Құжат бойынша қазір жабық, ашылуы дүйсенбі 9:00');
});

it('is always open round the clock, and has no state when never open', () => {
  expect(openState(weekTable('24/7'), 3, 0)).toEqual({ is: 'always' });
  expect(openState(weekTable('Mo-Su off'), 3, 0)).toBeUndefined();
});

it('opens a week later where only one day is open', () => {
  expect(openState(weekTable('We 09:00-10:00'), 2, 700)).toEqual({ is: 'later', time: 540, day: 2 });
});
