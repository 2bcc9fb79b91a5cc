import { describe, expect, it } from 'vitest';
import { priceBands, priceRange, tariffsFor } from '#standards/fee.ts';
import type { Fee } from '#standards/schema/fee.ts';

const entity = {
  id: 'legal-entity',
  who: ['legal-entities' as const],
  mrp: 3.2,
  area: {
    unit: 'hectares' as const,
    'up-to': 0.5,
    coefficients: [
      { 'up-to': 1, times: 1.1 },
      { above: 50, times: 1.4 },
    ],
  },
  at: ['a4:975'],
};
const garage = { id: 'garage', mrp: 1.9, at: ['a4:973'] };
const fee: Fee = { is: 'paid', tariffs: [garage, entity], at: ['8:61'] };

describe('fee', () => {
  it('multiplies the basic price for each larger area without crumbs of binary fractions', () => {
    expect(priceBands(entity)).toEqual([
      { upTo: 0.5, times: 1, mrp: 3.2 },
      { upTo: 1, above: undefined, times: 1.1, mrp: 3.52 },
      { upTo: undefined, above: 50, times: 1.4, mrp: 4.48 },
    ]);
  });

  it('has one band without an area', () => {
    expect(priceBands(garage)).toEqual([{ times: 1, mrp: 1.9 }]);
  });

  it('takes the lines that name the recipients, and all lines when none does', () => {
    expect(tariffsFor(fee, ['legal-entities'])).toEqual([entity]);
    expect(tariffsFor(fee, ['individuals'])).toEqual([garage, entity]);
    expect(tariffsFor({ is: 'free', at: ['8:1'] }, ['individuals'])).toEqual([]);
  });

  it('spans the prices', () => {
    expect(priceRange([garage, entity])).toEqual({ least: 1.9, most: 4.48 });
    expect(priceRange([])).toBeUndefined();
  });
});
