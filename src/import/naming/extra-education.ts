import type { Place } from '#regions/schema.ts';
import { asciiName } from '../ascii-name.ts';
import type { OfficeName, PlacedRow } from '../named-row.ts';
import { cellOf } from '../named-row.ts';

/** Longest own part of an id made of a name; cut between words. */
const longest = 48;

/** The own part of the id of an organisation: its name in Latin letters. */
export function ownOfName(name: string): string {
  const whole = asciiName(name);
  if (whole.length <= longest) return whole;
  return whole.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

/**
 * Names an organisation of extra education: by its heading and its name. Headings that name a settlement alone show the
 * area code of its district.
 *
 * @param placeOfCode the district or town whose offices have the area code, when it is the only one
 */
export function nameExtraEducation(
  row: PlacedRow,
  placeOfCode: (region: string, code: string) => Pick<Place, 'id'> | undefined,
): OfficeName | string {
  const { region, place, areaCode } = row.standing;
  if (!region) return 'Give the row a region: no heading above it says which.';
  const found = place ?? (areaCode ? placeOfCode(region.id, areaCode.replace(/\D/g, '')) : undefined);
  const own = ownOfName(cellOf(row, 'name'));
  return { kind: 'extra-education', region: region.id, place: found?.id, own, parent: undefined };
}
