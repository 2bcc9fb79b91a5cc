import { expect, test } from 'vitest';
import { groups, kindOf } from '#search/kind.ts';

test.each([
  ['standards/permanent-land-use-act/', 'service'],
  ['regulations/property-address-certificate/', 'service'],
  ['standards/permanent-land-use-act/offices/akmola/', 'list'],
  ['offices/land-department-akmola-akkol/', 'office'],
  ['regions/akmola/', 'region'],
  ['regions/akmola/akkol/', 'region'],
  ['forms/land-use-act-application/', 'form'],
  ['acts/', 'act'],
  ['about/', 'guide'],
] as const)('%s is of the kind %s', (path, kind) => expect(kindOf(path)).toBe(kind));

test.each(['', 'standards/', 'standards/by/topic/land/', 'forms/', 'regions/', 'search/'])(
  'a page that only lists is not searched: "%s"',
  (path) => expect(kindOf(path)).toBeUndefined(),
);

test('every kind stands in exactly one group, services first', () => {
  const kinds: readonly string[] = groups.flatMap((group) => [...group.kinds]);
  expect(kinds[0]).toBe('service');
  expect([...kinds].sort()).toEqual(['act', 'form', 'guide', 'list', 'office', 'region', 'service']);
});
