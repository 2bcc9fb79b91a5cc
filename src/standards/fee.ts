import type { Fee, Tariff } from './schema/fee.ts';

/** One line of the price list: an area band and the price in МРП for it. */
export type PriceBand = {
  /** Area up to and including this, in hectares; undefined for any area or for the open band. */
  readonly upTo?: number | undefined;
  /** Area above this, in hectares: the last, open band. */
  readonly above?: number | undefined;
  /** The coefficient of the table; 1 for the basic band. */
  readonly times: number;
  /** Price in МРП, rounded to what two decimal factors can give. */
  readonly mrp: number;
};

/** Bands of a tariff: the basic price, then each larger area with its coefficient. */
export function priceBands(tariff: Tariff): PriceBand[] {
  const base = tariff.mrp;
  if (base === undefined) return [];
  if (!tariff.area) return [{ times: 1, mrp: base }];
  const times = (factor: number) => Math.round(base * factor * 10_000) / 10_000;
  return [
    { upTo: tariff.area['up-to'], times: 1, mrp: base },
    ...tariff.area.coefficients.map((band) => ({
      upTo: band['up-to'],
      above: band.above,
      times: band.times,
      mrp: times(band.times),
    })),
  ];
}

/** The least and the greatest price of a paid service in МРП; undefined when nothing is priced in МРП. */
export function priceRange(fee: Fee): { least: number; most: number } | undefined {
  if (fee.is !== 'paid') return undefined;
  const prices = fee.tariffs.flatMap((tariff) => priceBands(tariff).map((band) => band.mrp));
  return prices.length === 0 ? undefined : { least: Math.min(...prices), most: Math.max(...prices) };
}
