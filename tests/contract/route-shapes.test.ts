import { expect, test } from 'vitest';
import { pageOf, pages } from './built-site.ts';
import { choosePages, routeOf, routes } from './route-shapes.ts';

test('every page of the site has its route, and every route has a page', () => {
  const known = routes();
  expect(pages.filter(({ address }) => !routeOf(address, known)).map(({ address }) => address)).toEqual([]);
  const used = new Set(pages.map(({ address }) => routeOf(address, known)));
  expect(known.filter((route) => !used.has(route))).toEqual([]);
});

test('the heaviest, the emptiest and the most translated page of each route and language are chosen', () => {
  const page = (address: string, inside: string) => pageOf(address, `<html lang="${address.slice(1, 3)}">${inside}`);
  const known = ['index', '[language]/offices/index', '[language]/offices/[office]'];
  const chosen = choosePages(
    [
      page('/kk/offices/a/', 'x'),
      page('/kk/offices/b/', '<p lang="ru">'),
      page('/kk/offices/c/', 'a long page, the longest'),
      page('/kk/offices/d/', 'middling'),
      page('/ru/offices/a/', 'x'),
      page('/kk/offices/', 'the list of all, longer than any office'),
    ],
    known,
  );
  expect(chosen.map(({ address, because }) => `${address} ${because}`)).toEqual([
    '/kk/offices/c/ heaviest',
    '/kk/offices/a/ emptiest',
    '/kk/offices/b/ most translated',
    '/ru/offices/a/ heaviest, emptiest, most translated',
    '/kk/offices/ heaviest, emptiest, most translated',
  ]);
});
