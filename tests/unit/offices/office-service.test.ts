import { expect, it } from 'vitest';
import { groupServices } from '#offices/office-service.ts';

const parts = (times: string) => [{ name: 'ЦОН', hours: [{ rows: [{ days: 'ежедневно', times }] }] }];
const service = (name: string, times: string, repealed = false) => ({
  href: `/${name}/`,
  name,
  repealed,
  year: '2012',
  parts: parts(times),
});

it('says hours that services share once, and keeps living services apart from repealed ones', () => {
  const services = [
    service('a', '9:00–18:00'),
    service('b', '9:00–20:00'),
    service('c', '9:00–18:00'),
    service('d', '9:00–18:00', true),
  ];
  const complained = { ...service('e', ''), parts: [{ name: 'Кому жаловаться', hours: [] }] };
  expect(groupServices([complained, ...services]).map((group) => group.services.map(({ name }) => name))).toEqual([
    ['a', 'c'],
    ['b'],
    ['e'],
    ['d'],
  ]);
});
