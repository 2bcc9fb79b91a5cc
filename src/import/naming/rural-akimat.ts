import { findPlace } from '#regions/find-place.ts';
import { asciiName } from '../ascii-name.ts';
import { inCyrillic } from '../one-alphabet.ts';
import type { OfficeName, PlacedRow } from '../named-row.ts';
import { cellOf } from '../named-row.ts';

const legalForm = /^\s*(?:Г\s?У|КГУ|Государственное учреждение|Коммунальное государственное учреждение)\s*/i;
const office = /^.*?(?:аппарат\s+(?:акима(?:та?)?\s+)?|акимат\s+)/i;
const district = /\s+(?:\S+\s+района|района\s+.+|области.*)$/i;

/** What a rural akimat is called beside its district: "Карасайского сельского округа", "села Арыкбалык". */
export function ruralName(printed: string): string {
  return printed
    .replace(legalForm, '')
    .replace(office, '')
    .replace(/\s*[»"]+\s*$/, '')
    .replace(district, '')
    .trim();
}

/** A name whose letters and words a scan damaged: Latin look-alikes, "Улентинс-кого", "Кокпектинскогосельского". */
const mended = (printed: string) =>
  inCyrillic(printed)
    .replace(/с[\s-]{1,2}кого/g, 'ского')
    .replace(/ского(?=сельского)/g, 'ского ')
    .replace(/селск(?=ого)/g, 'сельск')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ского района)/gu, ' ')
    .replace(/\s+/g, ' ');

/** The own part of its id: the name in the nominative where that is an adjective, the settlement otherwise. */
export function ruralOwn(name: string): string {
  const bare = name
    .replace(/^(?:сельск|аульн|поселков)\S*\s+округа\s+/i, '')
    .replace(/\s+(?:сельск|аульн|поселков|городск)\S*(?:\s+(?:округ|зон|акимат)\S*)?.*$/i, '')
    .replace(/\s+(?:округа|поселка|а\/о)$/i, '')
    .replace(/^(?:города|поселка|село|села|аула|станции|пос\.|п\.|с\.|г\.)\s*/i, '')
    .replace(/\s+(?:г\.|города)\s*\S+$/i, '')
    .replace(/^[«"\s]+/, '')
    .replace(/[»"].*$/, '');
  return asciiName(bare.replace(/([сц]к)ого$/, '$1ий').replace(/ного$/, 'ный'));
}

/** The district that the name of a rural akimat says, undefined for towns, which name none. */
export function ruralDistrict(row: PlacedRow): string | undefined {
  const { region } = row.standing;
  if (!region) return undefined;
  const printed = mended(cellOf(row, 'name')).replace(/[»"]+\s*$/, '');
  return (findPlace(region, district.exec(printed)?.[0] ?? '') ?? findPlace(region, printed))?.id;
}

/** The district called like the town in the address: "г. Абай" and Абайский район. */
export function districtOfSeat(row: PlacedRow | undefined): string | undefined {
  const town = /(?:г|п)\.\s*(\p{Lu}\p{Ll}{3,})/u.exec(row ? cellOf(row, 'address') : '')?.[1]?.toLowerCase();
  return row?.standing.region?.places.find(
    ({ type, ru }) => type === 'district' && town !== undefined && ru.toLowerCase().startsWith(town),
  )?.id;
}

/**
 * Names the akimat of a village, a settlement or a rural district.
 *
 * @param place its district: that of its name, else that of the offices with its area code around it
 */
export function nameRuralAkimat(row: PlacedRow, place: string | undefined): OfficeName | string {
  const { region } = row.standing;
  if (!region) return 'Give the row a region: no heading stands above it.';
  const name = ruralName(mended(cellOf(row, 'name')));
  const own = ruralOwn(name);
  if (own === '') return 'Mend the row: the name of the akimat cannot be told from it.';
  if (place === undefined) {
    return 'Add the spelling of the district to regions.yaml: the name of the akimat fits none.';
  }
  // Towns of regional rank stand among the rural akimats too: that of the town itself is the one of other lists.
  const town = region.places.find(({ id, type }) => id === place && type === 'city');
  if (town && /^(?:города|г\.)/i.test(name) && findPlace(region, `город ${name.replace(/^(?:города|г\.)\s*/i, '')}`)) {
    return { kind: 'akimat-district', region: region.id, place, own: '', parent: undefined };
  }
  const parent = `akimat-district-${place.replace('/', '-')}`;
  return { kind: 'akimat-rural', region: region.id, place, own, parent };
}
