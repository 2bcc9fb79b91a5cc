import { expect, it } from 'vitest';
import { numbersIn, quantitiesIn } from '#authoring/coverage/quantity.ts';

/** What a document prints, and the numbers with their units. */
const printed: Record<string, readonly string[]> = {
  '– 6 рабочих дней;': ['6 working-days'],
  '2 (екі) жұмыс күні ішінде': ['2 working-days'],
  '3 (трех) календарных дней': ['3 calendar-days'],
  'в течение одного рабочего дня': ['1 working-days'],
  'күнтізбелік он күн': ['10 calendar-days'],
  'жеті жұмыс күні;': ['7 working-days'],
  'не менее шести рабочих часов в неделю': ['6 hours'],
  '20 минуттан аспайды': ['20 minutes'],
  'трехдневный срок': ['3 days'],
  'в течение 3-х рабочих дней': ['3 working-days'],
  'с 9-00 часов до 18-00 часов, перерыв с 13-00 до 14-00': ['9:00 clock', '18:00 clock', '13:00 clock', '14:00 clock'],
  'сағат 9.00-ден 18.00-ге дейін': ['9:00 clock', '18:00 clock'],
  'перерыв 13.00-14.30 часов': ['13:00 clock', '14:30 clock'],
  'с 9 часов утра': ['9 hours'],
  'с 20 июня по 20 августа': ['06-20 date', '08-20 date'],
  'зачисление с 10 по 25 августа': ['08-10 date', '08-25 date'],
  'Закона от 13 декабря 2001 года': ['2001-12-13 date'],
  '2007 жылғы 11 қаңтардағы Заңы': ['2007-01-11 date'],
  'от 1 года до 6 лет': ['1 years', '6 years'],
  'от 3 до 5 рабочих дней': ['3 working-days', '5 working-days'],
  'не менее 70 баллов': ['70 points'],
  'двадцать пять МРП': ['25 mrp'],
  '15 месячных расчетных показателей': ['15 mrp'],
  '100 000 тенге': ['100000 tenge'],
  '35 %': ['35 percent'],
  'Не более чем в недельный срок со дня регистрации': ['1 weeks'],
  'в размере 2000-кратного месячного расчетного показателя': ['2000 mrp'],
  'в 2-х экземплярах': ['2 copies'],
  // What the number and the words in brackets say may differ; both are what the document says.
  '5 (шести) дней': ['5 days', '6 days'],
};

it.each(Object.entries(printed))('%s', (text, figures) => {
  expect(quantitiesIn(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(figures);
});

it.each([
  '8-716-225-34-71, 8 (7172) 74-24-30',
  'статьи 9-1, 15-2 Закона',
  '27-бабы 1-тармағының 21-2) тармақшасы',
  '4) құжаттарды беру күні',
  '2012 года',
])('%s holds none', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});

it('knows bare numbers in digits and words', () => {
  expect([...numbersIn('1,9 МРП; 27-бабы; алты; двух; недельный срок')]).toEqual([1.9, 27, 6, 2, 1]);
});
