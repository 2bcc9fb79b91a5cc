import { defineMessages, formatNumber } from '#i18n/messages.ts';
import type { AuthorLanguage } from './author-language.ts';
import type { Report } from './check-content.ts';

const messages = defineMessages({
  problems: {
    kk: { one: '# қате', other: '# қате' },
    ru: { one: '# ошибка', few: '# ошибки', many: '# ошибок', other: '# ошибки' },
  },
  // "в # файлах": the prepositional case
  inFiles: {
    kk: { one: '# файлда', other: '# файлда' },
    ru: { one: 'в # файле', few: 'в # файлах', many: 'в # файлах', other: 'в # файла' },
  },
  clean: { kk: 'Мазмұн дұрыс: {files} файл тексерілді.', ru: 'Содержание в порядке: проверено файлов – {files}.' },
});

/** The last line of a report: "3 ошибки в 2 файлах", or that all is well. */
export function summary({ files, problems }: Report, language: AuthorLanguage): string {
  const count = problems.length;
  const broken = new Set(problems.map(({ file }) => file)).size;
  if (language === 'en') {
    const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
    return count === 0
      ? `The content is right: ${files} files checked.`
      : `${plural(count, 'problem')} in ${plural(broken, 'file')}`;
  }
  const t = messages(language);
  if (count === 0) return t('clean', { files: formatNumber(files, language) });
  return language === 'kk'
    ? `${t('inFiles', broken)} ${t('problems', count)}`
    : `${t('problems', count)} ${t('inFiles', broken)}`;
}
