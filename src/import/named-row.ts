import type { OfficeKind } from '#offices/schema.ts';
import type { Standing } from './headings.ts';
import type { PrintedRow } from './printed-row.ts';
import type { DocumentShape, TableShape } from './table-shape.ts';

/** A printed row with what stands above it and the table that holds it. */
export type PlacedRow = {
  readonly document: DocumentShape;
  readonly shape: TableShape;
  readonly printed: PrintedRow;
  readonly standing: Standing;
};

/** The office that a row names: its kind and place and its own part of the id, empty for the only one of a place. */
export type OfficeName = {
  readonly kind: OfficeKind;
  readonly region: string;
  /** Place id, undefined for an office of a whole region. */
  readonly place: string | undefined;
  readonly own: string;
  /** Id of the office above it. */
  readonly parent: string | undefined;
};

/** A row with the id of its office. */
export type NamedRow = PlacedRow & { readonly name: OfficeName; readonly id: string };

/** The id of an office, as DESIGN fixes it: kind, place, own part. */
export function officeId({ kind, region, place, own }: Pick<OfficeName, 'kind' | 'region' | 'place' | 'own'>): string {
  return [kind, (place ?? region).replace('/', '-'), own].filter(Boolean).join('-');
}

/** The first cell of a role, empty when the table has none. */
export function cellOf({ shape, printed }: PlacedRow, role: TableShape['roles'][number]): string {
  const index = shape.roles.indexOf(role);
  return index < 0 ? '' : (printed.cells[index] ?? '');
}
