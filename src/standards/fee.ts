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

/**
 * The lines of a price list that concern the recipients of a service. A list that names nobody concerns everybody.
 */
export function tariffsFor(fee: Fee, who: readonly string[]): Tariff[] {
  if (fee.is !== 'paid') return [];
  const named = fee.tariffs.filter((tariff) => tariff.who?.some((one) => who.includes(one)));
  return named.length > 0 ? named : fee.tariffs;
}

/** The least and the greatest price in МРП of some lines of a price list; undefined when none is in МРП. */
export function priceRange(tariffs: readonly Tariff[]): { least: number; most: number } | undefined {
  const prices = tariffs.flatMap((tariff) => priceBands(tariff).map((band) => band.mrp));
  return prices.length === 0 ? undefined : { least: Math.min(...prices), most: Math.max(...prices) };
}
