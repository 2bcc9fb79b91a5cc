import { asciiName } from './ascii-name.ts';
import type { PlacedRow } from './named-row.ts';
import { cellOf } from './named-row.ts';

/**
 * What tells an office from another of the same name in the same place, for its id: the first village it serves, else the
 * street and house.
 */
export function apartOf(row: PlacedRow): string {
  const village = cellOf(row, 'settlements').split(/[,;]/)[0] ?? '';
  if (village.trim()) return asciiName(village.replace(/^\s*(?:с|c|п|ст|г|а)\.\s*/i, ''));
  const address = cellOf(row, 'address').split(',').slice(1).join(' ') || cellOf(row, 'address');
  return asciiName(address.replace(/(?:ул|пр|мкр|д|г|с)\.\s*/gi, ''));
}
