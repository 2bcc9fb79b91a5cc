import { plainSpelling } from './plain-spelling.ts';
import type { Place, Region } from './schema.ts';

type Form = { readonly pattern: RegExp; readonly length: number; readonly needsWord: boolean };

const district = /(^| )(район|района|районе|району|ауданы|ауданының|аудан|р н)( |$)/;
const city = /(^| )(город|города|городу|городе|г|қаласы|қаласының|қ)( |$)/;
const endings = '(ий|ого|ому|им|ом|ая|ой)';
const cases = new WeakMap<Place, readonly Form[]>();

/** The forms in which a text can name the place: adjectives in every case, other names as they stand. */
function formsOf(place: Place): readonly Form[] {
  const known = cases.get(place);
  if (known) return known;
  const names = new Set([place.kk, place.ru, ...place.variants.kk, ...place.variants.ru].map(plainSpelling));
  const forms = [...names].map((name) => {
    const bare = name.replace(/^(имени|им) /, '').replace(/ атындағы$/, '');
    const stem = /^(.*[сц]к)ий$/.exec(bare)?.[1];
    const source = stem === undefined ? bare : stem + endings;
    // "город Абай" and "село Абай" are not Абайский район: a name that is no adjective needs its kind beside it.
    const needsWord = stem === undefined;
    return { pattern: new RegExp(`(?:^| )${source}(?: |$)`), length: (stem ?? bare).length, needsWord };
  });
  cases.set(place, forms);
  return forms;
}

/** How well the text names the place: 0 not at all, more for longer names and for the right kind word. */
function weight(place: Place, text: string): number {
  const ownWord = place.type === 'city' ? city : district;
  let best = 0;
  for (const form of formsOf(place)) {
    const match = form.pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const said = ownWord.test(rest);
    if (form.needsWord && !said && match[0].length !== text.length) continue;
    best = Math.max(best, form.length * 2 + (said ? 1 : 0));
  }
  return best;
}

/**
 * The district or town that a printed text names: in any case and spelling of regions.yaml, the longest name first.
 *
 * @param region the region to look in: names repeat across regions
 * @param text printed text, such as "Отдел Аккольского района" or "Ақкөл ауданы"
 * @returns undefined when the text names none, or two equally well
 */
export function findPlace(region: Pick<Region, 'places'>, text: string): Place | undefined {
  const plain = plainSpelling(text);
  let found: Place | undefined;
  let best = 0;
  let tie = false;
  for (const place of region.places) {
    const own = weight(place, plain);
    if (own === 0 || own < best) continue;
    tie = own === best;
    best = own;
    found = place;
  }
  return tie ? undefined : found;
}

/** The region that a heading names ("Акмолинская область", "город Алматы", "<b>…</b>" removed), or undefined. */
export function findRegion(regions: readonly Region[], heading: string): Region | undefined {
  const plain = plainSpelling(heading);
  return regions.find((region) =>
    [region.kk, region.ru, ...region.variants].some((name) => plainSpelling(name) === plain),
  );
}
