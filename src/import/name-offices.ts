import type { OfficeKind } from '#offices/schema.ts';
import { findPlace } from '#regions/find-place.ts';
import { plainSpelling } from '#regions/plain-spelling.ts';
import type { Region } from '#regions/schema.ts';
import { readAddress } from './address-cell.ts';
import type { CentreName } from './centre-name.ts';
import { readCentreName } from './centre-name.ts';
import type { DocumentShape, TableShape } from './documents.ts';
import type { Failure } from './finding.ts';
import type { JoinedRow } from './join-rows.ts';

/** A row with the office that it names. */
export type NamedRow = {
  readonly joined: JoinedRow;
  readonly id: string;
  readonly kind: OfficeKind;
  readonly region: string;
  /** Place id, undefined for an office of a whole region. */
  readonly place: string | undefined;
  readonly parent: string | undefined;
};

/** The office that stands above the service centres of all regions. */
const centralBody = { id: 'central-body-astana', kind: 'central-body', region: 'astana' } as const;

const officeIdOf = (kind: OfficeKind, place: string, own = '') =>
  [kind, place.replace('/', '-'), own].filter(Boolean).join('-');

/** Whether a name speaks of the whole region: by its full name, or, for Astana and Almaty, by any of its spellings. */
function namesRegion(region: Region, name: string): boolean {
  const plain = ` ${plainSpelling(name)} `;
  const stem = plainSpelling(region.ru).replace(/(ая|) область$/, '');
  if (region.kind === 'region') return new RegExp(` ${stem}\\S* области `).test(plain);
  return region.variants.some((variant) => plain.includes(` ${plainSpelling(variant)} `));
}

/** The region whose town stands in an address, for tables without headings. */
function regionOfAddress(regions: readonly Region[], address: string): Region | undefined {
  const { settlement } = readAddress(address);
  const found = regions.filter((region) =>
    region.kind === 'city'
      ? plainSpelling(region.ru) === plainSpelling(settlement)
      : findPlace(region, settlement)?.type === 'city',
  );
  return found.length === 1 ? found[0] : undefined;
}

function parentOf(kind: OfficeKind, name: CentreName, region: Region): string {
  if (name.rank === 'branch') return centralBody.id;
  return name.rank === 'sector' && name.place ? officeIdOf(kind, name.place.id) : officeIdOf(kind, region.id);
}

/**
 * Names the office of every row: kind, region, district or town, parent and the id made of them. Each row is one office;
 * a row whose office cannot be told, or has the id of another, is a failure and the rest goes on.
 */
export function nameOffices(
  rows: readonly JoinedRow[],
  document: DocumentShape,
  shape: TableShape,
  regions: readonly Region[],
): { named: NamedRow[]; failures: Failure[] } {
  const named = new Map<string, NamedRow>();
  const failures: Failure[] = [];
  for (const joined of rows) {
    const result = nameOffice(joined, shape, regions);
    const other = typeof result === 'string' ? undefined : named.get(result.id);
    if (typeof result !== 'string' && !other) named.set(result.id, result);
    else {
      const text =
        typeof result === 'string' ? result : `Tell it from the row in line ${other?.joined.lines[0]}: same office id.`;
      const found = joined.cells[0] ?? '';
      failures.push({ file: document.file, line: joined.lines[0] ?? 0, table: shape.appendix, found, text });
    }
  }
  return { named: [...named.values()], failures };
}

/** The office of one row, or what a person has to do to make it readable. */
function nameOffice(joined: JoinedRow, shape: TableShape, regions: readonly Region[]): NamedRow | string {
  const name = joined.cells[shape.cells.name] ?? '';
  const address = joined.cells[shape.cells.address] ?? '';
  const region =
    shape.region === 'address' ? regionOfAddress(regions, address) : regions.find((one) => one.id === joined.region);
  if (!region) return 'Give the row a region: no heading above it and no town in its address says which.';
  const common = { joined, region: region.id };
  if (name.startsWith('Республиканское государственное предприятие')) {
    return { joined, ...centralBody, place: undefined, parent: undefined };
  }
  if (shape.kinds.district === 'service-centre') {
    const centre = readCentreName(region, name, address);
    const id = officeIdOf('service-centre', centre.place?.id ?? region.id, centre.own);
    const parent = parentOf('service-centre', centre, region);
    return { ...common, id, kind: 'service-centre', place: centre.place?.id, parent };
  }
  const place = findPlace(region, name);
  if (place) {
    const kind = shape.kinds.district;
    return { ...common, id: officeIdOf(kind, place.id), kind, place: place.id, parent: undefined };
  }
  if (shape.region === 'headings' && !namesRegion(region, name)) {
    return 'Add the spelling of the district or town to regions.yaml: the name of the office fits none.';
  }
  const kind = shape.kinds.region;
  return { ...common, id: officeIdOf(kind, region.id), kind, place: undefined, parent: undefined };
}
