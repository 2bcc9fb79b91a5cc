import { expect, it } from 'vitest';
import type { Act } from '#acts/schema.ts';
import type { Situation } from '#situations/schema.ts';
import { readySituations } from '#situations/step.ts';

const words = (text: string) => ({ kk: text, ru: text });
const act = (is: 'not-marked' | 'repealed') => ({ status: { is } }) as Act;
const service = (name: string, is: 'not-marked' | 'repealed') =>
  [name, { href: name, name, lead: name, act: act(is) }] as const;
const services = new Map([
  service('living', 'not-marked'),
  service('second', 'not-marked'),
  service('repealed', 'repealed'),
]);
const situation = (id: string, ...steps: string[]): Situation => ({
  id,
  name: words(id),
  lead: words(id),
  steps: steps.map((one) => ({ service: one })),
});

it('puts steps of living law first, otherwise in the order of the file', () => {
  const [ready] = readySituations([situation('one', 'repealed', 'second', 'living')], services);
  expect(ready?.steps.map(({ name }) => name)).toEqual(['second', 'living', 'repealed']);
});

it('puts a situation with nothing living last', () => {
  const all = [situation('old', 'repealed'), situation('new', 'repealed', 'living'), situation('other', 'second')];
  expect(readySituations(all, services).map(({ id }) => id)).toEqual(['new', 'other', 'old']);
});

it('throws at a service that does not exist', () => {
  expect(() => readySituations([situation('one', 'none')], services)).toThrow('no service "none"');
});
