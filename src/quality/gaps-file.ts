import type { Language } from '#i18n/language.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { headingName } from '#regions/heading-name.ts';
import { districtPath } from '#regions/paths.ts';
import type { Gap } from './gap.ts';
import { qualityMessages } from './messages.ts';
import { spreadsheet } from './spreadsheet.ts';

/** The places that lists leave out as a file for a spreadsheet: a line for each place and list. */
export function gapsTable(gaps: readonly Gap[], documents: readonly SourceDocument[], language: Language): string {
  const t = qualityMessages(language);
  const lines = gaps.flatMap(({ region, place, tables }) =>
    tables.map((table) => {
      const [id, n = ''] = table.split('/');
      const document = documents.find((one) => one.id === id)?.name ?? table;
      return [
        region[language],
        headingName(place, language),
        t('appendix', { document, n }),
        `content/tables/${table}.csv`,
        districtPath(language, place.id),
      ];
    }),
  );
  return spreadsheet([[t('region'), t('district'), t('list'), t('source'), t('page')], ...lines]);
}
