import type { Language } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import type { Office } from './schema.ts';
import { readWeeklyHours } from './weekly-hours.ts';

/** `openingHours` of schema.org: one day and one interval each; holidays have no place in it. */
function schemaHours(hours: string): string[] {
  return [...readWeeklyHours(hours)].flatMap(([day, intervals]) =>
    day === 'PH' ? [] : intervals.map(({ from, to }) => `${day} ${from}-${to}`),
  );
}

/** A list as JSON-LD likes it: nothing, one value, or several. */
function oneOrMany(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0];
}

/**
 * An office as schema.org GovernmentOffice, for JSON-LD. Holds only what is known: telephones that can be dialled, an
 * address that a document prints; no coordinates, no founding dates, nothing derived.
 *
 * @param about region name in the page's language; absolute address of the page, when the origin is known
 */
export function governmentOffice(
  office: Office,
  about: { region: string; url?: string | undefined },
  language: Language,
): object {
  const say = (text: Office['address']) => shownText(text ?? {}, language)?.text;
  const phones = office.phones.flatMap((phone) =>
    phone.e164 && !phone.doubt && phone.note !== 'fax' ? [phone.e164] : [],
  );
  const fax = office.phones.flatMap((phone) =>
    phone.e164 && !phone.doubt && phone.note === 'fax' ? [phone.e164] : [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: say(office.name),
    url: about.url,
    address: {
      '@type': 'PostalAddress',
      streetAddress: say(office.address),
      addressLocality: say(office.settlement),
      addressRegion: about.region,
      postalCode: office.postalCode,
      addressCountry: 'KZ',
    },
    telephone: oneOrMany(phones),
    faxNumber: oneOrMany(fax),
    email: oneOrMany(office.emails),
    openingHours: office.hours === undefined ? undefined : oneOrMany(schemaHours(office.hours)),
  };
}
