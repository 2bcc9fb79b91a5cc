import { type CollectionEntry, getEntry } from 'astro:content';
import type { Language } from '#i18n/language.ts';
import { readEdition, readSite } from './loader.ts';
import type { Edition, Site } from './schema.ts';

let site: Site | undefined;
let edition: Edition | undefined;

/** Settings of this installation, read once; says once in the build log what is missing without an origin. */
export function currentSite(): Site {
  if (!site) {
    site = readSite(process.cwd(), process.env);
    if (!site.origin)
      console.warn('No origin in content/site.yaml or QYZMET_ORIGIN: pages carry no canonical links and no QR codes.');
  }
  return site;
}

/** Version and date of the data, read once. */
export function currentEdition(): Edition {
  edition ??= readEdition(process.cwd());
  return edition;
}

/**
 * A page of prose in one language.
 *
 * @throws Error when the file is missing in that language
 */
export async function guide(name: string, language: Language): Promise<CollectionEntry<'guides'>> {
  const entry = await getEntry('guides', `${language}/${name}`);
  if (!entry) throw new Error(`content/guides/${language}/${name}.mdx is missing: a guide stands in both languages.`);
  return entry;
}
