import type { Language } from '#i18n/language.ts';
import type { ShownText } from '#i18n/text.ts';
import { shownText } from '#i18n/text.ts';
import { headingName, regionHeading } from '#regions/heading-name.ts';
import { placeName } from '#regions/place-name.ts';
import type { Region } from '#regions/schema.ts';
import { isNationwide, isOfWholeRegion } from './group-by-kind.ts';
import { officePath } from './paths.ts';
import type { Office } from './schema.ts';
import type { TelephoneText } from './telephone-text.ts';
import { telephoneText } from './telephone-text.ts';

/** An office as one row of a list. */
export type ListedOffice = {
  readonly href: string;
  /** District or town in the page's language; left out where the name says enough. */
  readonly place?: string;
  /** Own name; left out where the place alone tells the offices of the list apart. */
  readonly name?: ShownText;
  readonly address?: ShownText;
  /** Villages that a rural akimat serves, where the list names them. */
  readonly villages?: ShownText | undefined;
  readonly phones: readonly TelephoneText[];
};

/**
 * The address without what the row or the page already says: "Аккольский район, город Акколь, улица ..." under
 * "Аккольский район". Only a beginning that is letter for letter the region's or the place's name is dropped.
 */
function addressUnder(office: Office, region: Region, language: Language): ShownText | undefined {
  const address = shownText(office.address ?? {}, language);
  if (!address) return shownText(office.settlement ?? {}, language);
  const place = region.places.find((one) => one.id === office.district);
  const known = [region[address.language], place && placeName(place)[address.language]];
  const [first = '', ...others] = address.text.split(', ');
  const repeats = others.length > 0 && known.some((name) => name?.toLowerCase() === first.toLowerCase());
  return repeats ? { ...address, text: others.join(', ') } : address;
}

/**
 * District or town of an office, or its region when it serves the whole of it; undefined when the district is unknown or
 * the office serves the whole country.
 */
function placeOf(office: Office, region: Region, language: Language): string | undefined {
  const place = region.places.find((one) => one.id === office.district);
  if (place) return headingName(place, language);
  return isOfWholeRegion(office) && !isNationwide(office) ? regionHeading(region, language) : undefined;
}

/**
 * The rows of a list of offices of one region. Offices are named by their place, so that the list reads in the page's
 * language; by their own name too where several stand in one place, and alone on the page of the place itself.
 */
export function listOffices(
  offices: readonly Office[],
  region: Region,
  language: Language,
  named: 'by-place' | 'by-name',
): ListedOffice[] {
  const inPlace = new Map<string | undefined, number>();
  for (const { district } of offices) inPlace.set(district, (inPlace.get(district) ?? 0) + 1);
  return offices.map((office) => {
    const place = named === 'by-place' ? placeOf(office, region, language) : undefined;
    const alone = place !== undefined && inPlace.get(office.district) === 1;
    const name = alone ? undefined : shownText(office.name, language);
    const address = addressUnder(office, region, language);
    return {
      href: officePath(language, office.id),
      ...(place && !name?.translated ? { place } : {}),
      ...(name ? { name } : {}),
      ...(address ? { address } : {}),
      phones: office.phones.map(telephoneText),
    };
  });
}
