import type { Language } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import { placesAbove } from '#regions/places-above.ts';
import type { Region } from '#regions/schema.ts';
import { officeMessages } from './messages.ts';
import type { Office } from './schema.ts';

/** How much a title says beside name and kind, until no other office has the same. */
const details = ['nothing', 'place', 'address', 'telephone'] as const;

/**
 * The title of an office page. `<title>` cannot mark a foreign language, so a page without a name in its own language
 * begins with what the office is and where; the official name follows. Names of districts repeat across regions, so the
 * region stands beside them.
 */
function officeTitle(office: Office, region: Region, language: Language, detail: (typeof details)[number]): string {
  const places = placesAbove(region, office.district, language).map((place) => place.name);
  const kind = officeMessages(language)(office.kind);
  const name = shownText(office.name, language);
  const where = places.toReversed().join(', ');
  const more =
    detail === 'address'
      ? shownText(office.address ?? office.settlement ?? {}, language)?.text
      : detail === 'telephone'
        ? office.phones[0]?.printed
        : undefined;
  const end = more === undefined ? '' : `, ${more}`;
  if (!name) return `${kind}, ${where}${end}`;
  if (!name.translated) return `${kind}, ${where} (${name.text}${end})`;
  if (detail !== 'nothing') return `${[name.text, kind, where].join(', ')}${end}`;
  return [name.text, kind, ...(office.district === undefined ? [] : places.slice(0, 1))].join(', ');
}

/**
 * The titles of all office pages by id. Four music schools of one district share a name: then the place, the address,
 * at last the telephone tells them apart.
 *
 * @throws when the region of an office, or its district, is not among the regions
 */
export function officeTitles(
  offices: readonly Office[],
  regions: readonly Region[],
  language: Language,
): ReadonlyMap<string, string> {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const titles = new Map<string, string>();
  let alike = offices;
  for (const detail of details) {
    const titled = Map.groupBy(alike, (office) => {
      const region = byId.get(office.region);
      if (!region) throw new Error(`No region has the id "${office.region}": see content/regions.yaml`);
      return officeTitle(office, region, language, detail);
    });
    for (const [title, group] of titled) for (const { id } of group) titles.set(id, title);
    alike = [...titled.values()].filter((group) => group.length > 1).flat();
  }
  return titles;
}

/** One sentence for search results: what the office is, where, its official name. */
export function describeOffice(office: Office, where: string, language: Language): string {
  const t = officeMessages(language);
  const name = shownText(office.name, language)?.text ?? '';
  return t('describeOffice', { kind: t(office.kind), where, name });
}
