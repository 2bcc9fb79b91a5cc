import { formatDate } from '#i18n/date.ts';
import type { Language } from '#i18n/language.ts';
import { officeMessages } from './messages.ts';
import { officePath } from './paths.ts';

/** Where this installation stands and takes mail, and the edition of its data. */
export type ReportedSite = {
  readonly origin?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly version: string;
  readonly date: string;
};

/**
 * The address of a mail about a mistake in an office, with office, page and edition already written.
 *
 * @param office its id
 * @returns undefined when this installation takes no mail
 */
export function reportMail(office: string, site: ReportedSite, language: Language): string | undefined {
  const { origin = '', contactEmail, version } = site;
  if (contactEmail === undefined) return undefined;
  const t = officeMessages(language);
  const date = formatDate(site.date, language);
  const body = t('reportBody', { office, page: origin + officePath(language, office), version, date });
  const fields = { subject: t('reportSubject', { office }), body: body.replaceAll('\n', '\r\n') };
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${contactEmail}?${query.join('&')}`;
}
