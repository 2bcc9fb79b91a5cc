import type { Language } from '#i18n/language.ts';
import { siteMessages } from './messages.ts';
import { pagePath } from './paths.ts';

/** A link of the masthead; `current` as `aria-current` takes it. */
export type SectionLink = { readonly href: string; readonly text: string; readonly current?: 'page' | 'true' };

const sections = [
  { path: 'situations/', name: 'situations' },
  { path: 'standards/', name: 'services' },
  { path: 'regions/', name: 'regions' },
  { path: 'forms/', name: 'forms' },
  { path: 'acts/', name: 'acts' },
  { path: 'about/', name: 'about' },
] as const;

/**
 * The sections of the site, the one that holds the page marked: `page` on its own first page, `true` below it.
 *
 * @param path of the page, after the language
 */
export function sectionLinks(language: Language, path: string): SectionLink[] {
  const say = siteMessages(language);
  return sections.map(({ path: section, name }) => ({
    href: pagePath(language, section),
    text: say(name),
    current: path === section ? 'page' : path.startsWith(section) ? 'true' : undefined,
  }));
}
