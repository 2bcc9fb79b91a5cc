import type { Office, OfficeKind } from './schema.ts';
import { officeKinds } from './schema.ts';

/** Offices of one kind, in the order of the list they came from. */
export type OfficesOfKind = { readonly kind: OfficeKind; readonly offices: readonly Office[] };

/** The offices of a place by kind, kinds in the order of `officeKinds`; kinds without offices are left out. */
export function groupByKind(offices: readonly Office[]): OfficesOfKind[] {
  return officeKinds
    .map((kind) => ({ kind, offices: offices.filter((office) => office.kind === kind) }))
    .filter((group) => group.offices.length > 0);
}

const nationwide: readonly OfficeKind[] = ['central-body', 'organisation', 'official'];

/** Whether an office serves the whole country: a list names it by its name, not by the city in which it stands. */
export function isNationwide(office: Office): boolean {
  return nationwide.includes(office.kind);
}

/** Whether an office serves a whole region or the country, and is not one whose district the documents leave out. */
export function isOfWholeRegion(office: Office): boolean {
  return office.district === undefined && (office.id === `${office.kind}-${office.region}` || isNationwide(office));
}
