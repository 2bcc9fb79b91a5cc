import type { Language } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import { officePath } from '#offices/paths.ts';
import type { Region } from '#regions/schema.ts';
import { headingName } from '#regions/heading-name.ts';
import type { Finding } from './finding.ts';
import { qualityMessages } from './messages.ts';
import { spreadsheet } from './spreadsheet.ts';

const columns = ['region', 'district', 'id', 'office', 'wrong', 'printed', 'rows', 'mend', 'file', 'page'] as const;

/**
 * Findings as a file for a spreadsheet: a line for each printed text, so that a filter finds a number or an address.
 *
 * @param origin of the site, "" when the installation has none: the page then stands as a path
 */
export function findingsTable(
  findings: readonly Finding[],
  regions: readonly Region[],
  language: Language,
  origin: string,
): string {
  const t = qualityMessages(language);
  const lines = findings.flatMap(({ kind, office, printed }) => {
    const region = regions.find(({ id }) => id === office.region);
    const place = region?.places.find(({ id }) => id === office.district);
    return printed.map(({ printed: text, rows }) => [
      region?.[language] ?? office.region,
      place ? headingName(place, language) : '',
      office.id,
      shownText(office.name, language)?.text ?? '',
      t(kind),
      text,
      rows.map(({ file, lines: of }) => `${file} (${t('lines', { lines: of })})`).join(', '),
      t(`mend-${kind}`),
      `content/offices/${office.region}/${office.kind}.csv`,
      origin + officePath(language, office.id),
    ]);
  });
  return spreadsheet([columns.map((column) => t(column)), ...lines]);
}
