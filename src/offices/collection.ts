import { getCollection } from 'astro:content';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { allRegions } from '#regions/collection.ts';
import type { Region } from '#regions/schema.ts';
import type { LedgerRow } from './ledger/ledger-row.ts';
import { loadEdited, loadLedger } from './ledger/loader.ts';
import { officeTitles } from './office-title.ts';
import type { Office } from './schema.ts';
import { officeKinds } from './schema.ts';
import { sourceText } from './source.ts';
import type { FieldVariants } from './variants.ts';
import { variantsOf } from './variants.ts';
import type { Village } from './villages.ts';
import { villagesByName } from './villages.ts';

type Index = {
  readonly offices: readonly Office[];
  readonly byId: ReadonlyMap<string, Office>;
  /** By place id, by region id for offices of a whole region or with no known place. */
  readonly byPlace: ReadonlyMap<string, readonly Office[]>;
  readonly byParent: ReadonlyMap<string, readonly Office[]>;
};

let index: Promise<Index> | undefined;
let ledger: ReadonlyMap<string, readonly LedgerRow[]> | undefined;
let edited: ReadonlySet<string> | undefined;
const variants = new Map<string, readonly FieldVariants[]>();
const byNumber = new Intl.Collator('en', { numeric: true });

/** All offices, read once for the whole build and indexed. */
function officeIndex(): Promise<Index> {
  index ??= Promise.all([getCollection('offices'), allRegions()]).then(([entries, regions]) => {
    const places = regions.flatMap((region) => [region.id, ...region.places.map((place) => place.id)]);
    const rank = new Map(places.map((id, position) => [id, position]));
    const placeRank = (office: Office) => rank.get(office.district ?? office.region) ?? places.length;
    const offices = entries
      .map((entry) => entry.data as Office)
      .sort(
        (a, b) =>
          placeRank(a) - placeRank(b) ||
          officeKinds.indexOf(a.kind) - officeKinds.indexOf(b.kind) ||
          byNumber.compare(a.id, b.id),
      );
    return {
      offices,
      byId: new Map(offices.map((office) => [office.id, office])),
      byPlace: Map.groupBy(offices, (office) => office.district ?? office.region),
      byParent: Map.groupBy(offices, (office) => office.parent ?? ''),
    };
  });
  return index;
}

/** All offices: by region and place as in regions.yaml, then by kind. */
export async function allOffices(): Promise<readonly Office[]> {
  return (await officeIndex()).offices;
}

/** One office. @throws when no office has the id: a reference in the content is broken */
export async function officeById(id: string): Promise<Office> {
  const office = (await officeIndex()).byId.get(id);
  if (!office) throw new Error(`No office has the id "${id}": see content/offices`);
  return office;
}

let titles: Promise<ReadonlyMap<Language, ReadonlyMap<string, string>>> | undefined;

/** The title of an office page, which no other page has; found once for all offices. */
export async function titleOfOffice(id: string, language: Language): Promise<string> {
  titles ??= Promise.all([allOffices(), allRegions()]).then(
    ([offices, regions]) => new Map(languages.map((each) => [each, officeTitles(offices, regions, each)])),
  );
  const title = (await titles).get(language)?.get(id);
  if (title === undefined) throw new Error(`No office has the id "${id}": see content/offices`);
  return title;
}

/** All offices of one district or town, by place id. */
export async function officesOfDistrict(district: string): Promise<readonly Office[]> {
  return (await officeIndex()).byPlace.get(district) ?? [];
}

/** The offices directly under an office: departments of a branch, sectors of a department. */
export async function childrenOf(id: string): Promise<readonly Office[]> {
  return (await officeIndex()).byParent.get(id) ?? [];
}

/** The rows of the ledger that name an office, in the order of its sources; the ledger is read once for the build. */
export function rowsOfOffice({ id, sources }: Pick<Office, 'id' | 'sources'>): LedgerRow[] {
  ledger ??= Map.groupBy(loadLedger('content'), sourceText);
  const rows = sources.flatMap((source) => ledger?.get(sourceText(source)) ?? []);
  // One point of a text may name several offices.
  return rows.filter((row) => 'table' in row || row.office === id);
}

/** What the lists print differently of an office; found once for both languages. */
export function variantsOfOffice(office: Pick<Office, 'id' | 'sources'>): readonly FieldVariants[] {
  edited ??= loadEdited('content');
  const known = variants.get(office.id) ?? variantsOf(rowsOfOffice(office), edited.has(office.id));
  variants.set(office.id, known);
  return known;
}

/** The villages of a region by name, in one language, and the rows of the documents that name them. */
export type RegionVillages = {
  readonly language: Language;
  readonly region: Region;
  readonly villages: readonly Village[];
  readonly sources: LedgerRow[];
};

/** The rows that name villages of the offices: an akimat stands in other lists too, which know nothing of villages. */
const rowsOfVillages = (offices: readonly Office[]) =>
  offices.flatMap(rowsOfOffice).filter(({ cells }) => cells.some(({ role }) => role === 'settlements'));

let villages: Promise<readonly RegionVillages[]> | undefined;

/** The regions of which a document names villages with the akimats that serve them, once in each language. */
export function regionsWithVillages(): Promise<readonly RegionVillages[]> {
  villages ??= Promise.all([allOffices(), allRegions()]).then(([offices, regions]) => {
    const byRegion = Map.groupBy(offices, ({ region }) => region);
    const all = languages.flatMap((language) =>
      regions.map((region) => ({
        language,
        region,
        villages: villagesByName(byRegion.get(region.id) ?? [], language),
        sources: rowsOfVillages(byRegion.get(region.id) ?? []),
      })),
    );
    return all.filter((one) => one.villages.length > 0);
  });
  return villages;
}
