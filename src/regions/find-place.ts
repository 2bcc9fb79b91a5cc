import { plainSpelling } from './plain-spelling.ts';
import type { Place, Region } from './schema.ts';

type Form = { readonly pattern: RegExp; readonly length: number; readonly needsWord: boolean };

const district = /(^| )(район|района|районе|району|ауданы|ауданының|ауданның|аудан|р н)( |$)/;
const city = /(^| )(город|города|городу|городе|г|қаласы|қаласының|қ)( |$)/;
const regionNames = /(^| )\S+ (область|области|облысы|облысының)(?= |$)/g;
const forms = new WeakMap<Pick<Place, 'id'>, readonly Form[]>();

/** The forms in which a text can name the place: adjectives in every case, other names as they stand. */
function formsOf(place: Place): readonly Form[] {
  const known = forms.get(place);
  if (known) return known;
  const names = new Set([place.kk, place.ru, ...place.variants.kk, ...place.variants.ru].map(plainSpelling));
  const made = [...names].map((name) => {
    const bare = name.replace(/^(имени|им) /, '').replace(/ атындағы$/, '');
    const stem = /^(.*[сц]к)ий$/.exec(bare)?.[1];
    const source = stem === undefined ? bare : `${stem}(?:ий|ого|ому|им|ом)`;
    // "город Абай" and "село Абай" are not Абайский район: a name that is no adjective needs its kind beside it.
    return { pattern: new RegExp(`(?:^| )${source}(?: |$)`), length: bare.length, needsWord: stem === undefined };
  });
  forms.set(place, made);
  return made;
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
    if (form.needsWord && !said && match[0].trim() !== text) continue;
    best = Math.max(best, form.length * 2 + (said ? 1 : 0));
  }
  return best;
}

/**
 * The district or town that a printed text names, in any case and spelling of regions.yaml, the longest name first.
 * The name of the region itself ("Жамбылская область") is not taken for a district of the same name.
 *
 * @param region the region to look in: names repeat across regions
 * @param text printed text, such as "Отдел Аккольского района" or "Ақкөл ауданы"
 * @returns undefined when the text names none, or two equally well
 */
export function findPlace(region: Pick<Region, 'places'>, text: string): Place | undefined {
  const plain = plainSpelling(text).replace(regionNames, ' ').replace(/ +/g, ' ').trim();
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

/** The region that a heading names ("Акмолинская область", "город Алматы"), or undefined. */
export function findRegion(regions: readonly Region[], heading: string): Region | undefined {
  const plain = plainSpelling(heading);
  const names = (region: Region) => [region.kk, region.ru, ...region.variants];
  return regions.find((region) => names(region).some((name) => plainSpelling(name) === plain));
}
