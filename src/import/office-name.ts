import type { OfficeKind } from '#offices/schema.ts';
import { placeName } from '#regions/place-name.ts';
import type { Place, Region } from '#regions/schema.ts';

/** Names of kinds that are the same in every place, with the place before it in Kazakh and after it in Russian. */
const made: Partial<Record<OfficeKind, { readonly kk: string; readonly ru: string }>> = {
  'akimat-region': { kk: 'әкімінің аппараты', ru: 'Аппарат акима' },
  'akimat-district': { kk: 'әкімінің аппараты', ru: 'Аппарат акима' },
  'education-department': { kk: 'білім бөлімі', ru: 'Отдел образования' },
  'education-directorate': { kk: 'білім басқармасы', ru: 'Управление образования' },
  'education-control': {
    kk: 'білім саласындағы бақылау департаменті',
    ru: 'Департамент по контролю в сфере образования',
  },
};

const policy = {
  region: { kk: 'ішкі саясат басқармасы', ru: 'Управление внутренней политики' },
  district: { kk: 'ішкі саясат бөлімі', ru: 'Отдел внутренней политики' },
};

/** Kazakh genitive of "ауданы", "қаласы", "облысы": the last vowel decides, all three end in ы. */
const genitive = (name: string) => `${name}ның`;

/**
 * The name that a rule forms for an office whose documents print it in one language only: the kind and the place, both
 * with their official words. Only for kinds called alike everywhere; "әкімінің аппараты" takes the place without a case.
 *
 * @returns undefined for kinds whose names no rule forms safely
 */
export function ruleName(
  kind: OfficeKind,
  region: Region,
  place: Place | undefined,
): { kk: string; ru: string } | undefined {
  const parts = kind === 'internal-policy' ? policy[place ? 'district' : 'region'] : made[kind];
  if (!parts) return undefined;
  const where = place ? placeName(place) : { kk: region.kk, ru: region.ru };
  const kk = kind.startsWith('akimat') ? `${where.kk} ${parts.kk}` : `${genitive(where.kk)} ${parts.kk}`;
  return { kk, ru: `${parts.ru}, ${where.ru}` };
}
