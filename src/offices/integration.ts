import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '#i18n/language.ts';
import { loadRegions } from '#regions/loader.ts';
import { loadOffices } from './loader.ts';
import { officeTitles } from './office-title.ts';
import { contactPath, officePath } from './paths.ts';
import { officeVcard } from './vcard.ts';

/** What contacts say of the data and of the site they come from. */
export type ContactsFrom = {
  readonly origin?: string | undefined;
  /** Date of the data, ISO 8601. */
  readonly date: string;
  /** What the data are, in both languages. */
  readonly note: { readonly kk: string; readonly ru: string };
};

/**
 * Writes a contact for an address book beside the page of every office, in both languages. A route of Astro would cost
 * as much as a second page for each.
 *
 * @param folder the built site
 * @param contentDir folder that holds regions.yaml and offices/; the build has already refused one with mistakes
 * @returns how many contacts were written
 */
export function writeContacts(folder: string, contentDir: string, from: ContactsFrom): number {
  const { regions } = loadRegions(contentDir);
  const names = new Map(regions.map((region) => [region.id, region]));
  const { offices } = loadOffices(contentDir);
  for (const language of languages) {
    mkdirSync(join(folder, dirname(contactPath(language, 'any'))), { recursive: true });
    const titles = officeTitles(offices, regions, language);
    for (const office of offices) {
      const about = {
        title: titles.get(office.id) ?? '',
        region: names.get(office.region)?.[language] ?? '',
        note: from.note[language],
        date: from.date,
        url: from.origin && from.origin + officePath(language, office.id),
      };
      writeFileSync(join(folder, contactPath(language, office.id)), officeVcard(office, about, language));
    }
  }
  return offices.length * languages.length;
}

/**
 * The contacts of offices, written when the pages stand.
 *
 * @param from asked when the build is done: a mistake in the settings is told by then
 */
export default function contacts(from: () => ContactsFrom): AstroIntegration {
  return {
    name: 'qyzmet-contacts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeContacts(fileURLToPath(dir), 'content', from());
      },
    },
  };
}
