import type { Language } from '#i18n/language.ts';
import type { DocumentQuality } from './document-quality.ts';
import { qualityMessages } from './messages.ts';
import { spreadsheet } from './spreadsheet.ts';

/** The slips of documents as a file for a spreadsheet, a line each, with the lines of the source text. */
export function slipsTable(documents: readonly DocumentQuality[], language: Language): string {
  const t = qualityMessages(language);
  const lines = documents.flatMap(({ name, href, source, slips }) =>
    slips.map(({ text, lines: at }) => [name, text, source, at.join(', '), `${href}#slips`]),
  );
  return spreadsheet([[t('document'), t('slip'), t('source'), t('line'), t('page')], ...lines]);
}
