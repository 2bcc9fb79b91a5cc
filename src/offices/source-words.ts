import type { Language } from '#i18n/language.ts';
import { officeMessages } from './messages.ts';
import type { SourcePlace } from './office-service.ts';

/** Where a document names an office, in words: the row of an appendix, an appendix, a point, or its title. */
export function sourceWords(where: SourcePlace, language: Language): string {
  const t = officeMessages(language);
  if ('point' in where) return t('sourcePoint', { point: where.point });
  if (!('appendix' in where)) return t('sourceTitle');
  const { appendix, row } = where;
  return row === undefined ? t('sourceAppendix', { appendix }) : t('sourceRow', { appendix, row });
}
