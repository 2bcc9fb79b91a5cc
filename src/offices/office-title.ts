import type { Language } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import { officeMessages } from './messages.ts';
import type { Office } from './schema.ts';

/**
 * The title of an office page. `<title>` cannot mark a foreign language, so a page without a name in its own language
 * begins with what the office is and where; the official name follows and keeps titles apart. Names of districts repeat
 * across regions, so the region stands beside them.
 *
 * @param above the region and, when known, the district or town, named in the page's language
 */
export function officeTitle(office: Office, above: readonly { readonly name: string }[], language: Language): string {
  const places = above.map(({ name }) => name);
  const kind = officeMessages(language)(office.kind);
  const name = shownText(office.name, language);
  const where = places.toReversed().join(', ');
  if (!name) return `${kind}, ${where}`;
  const region = office.district === undefined ? [] : places.slice(0, 1);
  return name.translated ? [name.text, kind, ...region].join(', ') : `${kind}, ${where} (${name.text})`;
}

/** One sentence for search results: what the office is, where, its official name. */
export function describeOffice(office: Office, where: string, language: Language): string {
  const t = officeMessages(language);
  const name = shownText(office.name, language)?.text ?? '';
  return t('describeOffice', { kind: t(office.kind), where, name });
}
