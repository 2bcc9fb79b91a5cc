import { expect, test } from 'vitest';
import { alphabetical } from '#search/alphabet.ts';

const entries = (...texts: string[]) => texts.map((text) => ({ text, href: `/${text}/` }));
const order = (language: 'kk' | 'ru', ...texts: string[]) =>
  alphabetical(entries(...texts), language).map(({ text }) => text);

test('Kazakh letters stand where the Kazakh alphabet has them', () =>
  expect(order('kk', 'Өтініш', 'Құжат', 'Ән', 'Оқу', 'Бала', 'Кеме')).toEqual([
    'Ән',
    'Бала',
    'Кеме',
    'Құжат',
    'Оқу',
    'Өтініш',
  ]));

test('Russian letters in the Russian order', () =>
  expect(order('ru', 'ель', 'жёлудь', 'ёлка')).toEqual(['ёлка', 'ель', 'жёлудь']));

test('equal names keep the order of their addresses', () => {
  const same = [
    { text: 'Акт', href: '/b/' },
    { text: 'Акт', href: '/a/' },
  ];
  expect(alphabetical(same, 'ru').map(({ href }) => href)).toEqual(['/a/', '/b/']);
});

test('what is repealed stands last', () => {
  const some = [{ text: 'Акт', href: '/a/', status: 'Утратил силу' }, ...entries('Справка', 'Билет')];
  expect(alphabetical(some, 'ru').map(({ text }) => text)).toEqual(['Билет', 'Справка', 'Акт']);
});
