import { describe, expect, it } from 'vitest';
import { groupByKind, isOfWholeRegion } from '#offices/group-by-kind.ts';
import type { Office } from '#offices/schema.ts';

const bare = {
  name: { ru: 'Отдел' },
  region: 'akmola',
  phones: [],
  emails: [],
  websites: [],
  sources: [],
};
const office = (kind: Office['kind'], place: string, district?: string): Office => ({
  ...bare,
  id: `${kind}-${place}`,
  kind,
  district,
});

describe('offices by kind', () => {
  it('keeps the order of kinds and leaves out kinds without offices', () => {
    const groups = groupByKind([
      office('akimat-district', 'a'),
      office('land-department', 'a'),
      office('akimat-district', 'b'),
    ]);
    expect(groups.map(({ kind, offices }) => [kind, offices.length])).toEqual([
      ['land-department', 1],
      ['akimat-district', 2],
    ]);
  });

  it('tells the office of a whole region from one whose district is unknown', () => {
    expect(isOfWholeRegion(office('service-centre', 'akmola'))).toBe(true);
    expect(isOfWholeRegion(office('service-centre', 'akmola-abay'))).toBe(false);
    expect(isOfWholeRegion(office('service-centre', 'akmola', 'akmola/akkol'))).toBe(false);
  });

  it.each(['central-body', 'organisation', 'official'] as const)('counts a %s, which serves the country', (kind) => {
    expect(isOfWholeRegion(office(kind, 'astana-ministry'))).toBe(true);
  });
});
