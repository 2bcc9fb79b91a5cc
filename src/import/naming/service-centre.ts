import { findPlace } from '#regions/find-place.ts';
import { asciiName } from '../ascii-name.ts';
import type { OfficeName, PlacedRow } from '../named-row.ts';
import { cellOf, officeId } from '../named-row.ts';
import { readCentreName } from './centre-name.ts';

/** The office that stands above the service centres of all regions. */
const centralBody: OfficeName = {
  kind: 'central-body',
  region: 'astana',
  place: undefined,
  own: '',
  parent: undefined,
};

/** The number in a printed name: "Отдел № 2 города …" has "2". */
export const centreNumber = (name: string) => /№ ?(\d+)/.exec(name)?.[1] ?? '';

/**
 * Names a service centre by its printed Russian name, as the first list prints it. Centres of other lists are known again
 * by their telephones; one that is not is named here too.
 *
 * @param placeBefore place of the row before: branches of a department follow it and name only their village
 */
export function nameServiceCentre(row: PlacedRow, placeBefore: string | undefined): OfficeName | string {
  const name = cellOf(row, 'name');
  if (name.startsWith('Республиканское государственное предприятие')) return centralBody;
  const { region } = row.standing;
  if (!region) return 'Give the row a region: no heading stands above it.';
  const centre = readCentreName(region, name, cellOf(row, 'address'));
  const common = { kind: 'service-centre', region: region.id } as const;
  if (/^(Филиал|Отдел|Сектор) /i.test(name)) {
    const place = centre.place?.id;
    const sector = centre.rank === 'sector' && place !== undefined;
    const parent =
      centre.rank === 'branch'
        ? officeId(centralBody)
        : officeId({ ...common, place: sector ? place : undefined, own: '' });
    return { ...common, place, own: centre.own, parent };
  }
  const place = findPlace(region, name)?.id;
  const own = centreNumber(name) || (place ? '' : asciiName(name.replace(/^отделение /i, '')));
  const above = place ?? (placeBefore?.startsWith(`${region.id}/`) ? placeBefore : undefined);
  return { ...common, place: above, own, parent: officeId({ ...common, place: place ? undefined : above, own: '' }) };
}
