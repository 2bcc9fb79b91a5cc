import type { OfficeColumn, OfficeRow } from '#offices/office-row.ts';
import { officeColumns } from '#offices/office-row.ts';

/** A sound row of an office file, with some cells changed. */
export function officeCells(changes: Partial<Record<OfficeColumn, string>> = {}): OfficeRow {
  const empty = Object.fromEntries(officeColumns.map((column) => [column, ''])) as OfficeRow;
  return {
    ...empty,
    id: 'land-department-akmola-akkol',
    place: 'akmola/akkol',
    name_ru: 'Отдел',
    phones: '8-716-382-25-48',
    sources: 'permanent-land-use-act/1#2',
    ...changes,
  };
}
