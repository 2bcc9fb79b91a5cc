import { findPlace } from '#regions/find-place.ts';
import type { Place, Region } from '#regions/schema.ts';
import { asciiName } from '../ascii-name.ts';

/** What the printed name of a service centre says: its place, its own part of the id and whose part it is. */
export type CentreName = {
  readonly rank: 'branch' | 'department' | 'sector';
  readonly place: Place | undefined;
  /** Own part of the id, empty for the one department of a place: "1", "sector-1", "kapal". */
  readonly own: string;
};

/** The first comma part of an address that names a place. */
function placeOfAddress(region: Region, address: string): Place | undefined {
  for (const part of address.split(',')) {
    const place = findPlace(region, part);
    if (place) return place;
  }
  return undefined;
}

/** The village or station that a name adds to its district or names alone: "села Жалпактал Казталовского района". */
function settlementOf(name: string): string | undefined {
  const named = /(?:^|\s)(?:сел[ао]|станции|города) (.+?)(?: \S+ого района)?$/.exec(name)?.[1];
  return named?.trim();
}

/**
 * Reads the printed name of a service centre: "Филиал по …", "Отдел № 2 города …", "Сектор села … отдела … района". The
 * place comes from the name; only where the name holds a village alone, from the address.
 */
export function readCentreName(region: Region, name: string, address: string): CentreName {
  if (name.startsWith('Филиал ')) return { rank: 'branch', place: undefined, own: '' };
  const sector = /^сектор (.+?) (?:района )?отдела (.+)$/i.exec(name);
  if (sector) {
    const [, part = '', department = ''] = sector;
    const number = /^№ ?(\d+)$/.exec(part)?.[1];
    const own = number === undefined ? asciiName(part.replace(/^(?:села|станции) /, '')) : `sector-${number}`;
    return { rank: 'sector', place: findPlace(region, department), own };
  }
  const [, number, rest = name] = /^отдел (?:№ ?(\d+) )?(.+)$/i.exec(name) ?? [];
  const named = findPlace(region, rest);
  const village = named && /^(?:города|района) /.test(rest) ? undefined : settlementOf(rest);
  const place = named ?? placeOfAddress(region, address);
  const own = number ?? (village === undefined ? '' : asciiName(village));
  return { rank: 'department', place, own: place?.id.split('/')[1] === own ? '' : own };
}
