import { defineMessages } from '#i18n/messages.ts';
import type { AuthorLanguage } from '../author-language.ts';
import type { Filled } from './fill.ts';

const messages = defineMessages({
  created: { kk: '{file}: файл жасалды', ru: '{file}: файл создан' },
  added: { kk: '{file}: қосылды – {keys}', ru: '{file}: добавлено – {keys}' },
  blocked: {
    kk: '{file}: мұнда ештеңе қосылмады. Алдымен төмендегі хабарламалар бойынша түзетіп, --fill қайта іске қосыңыз.',
    ru: '{file}: сюда ничего не добавлено. Сначала исправьте файл по сообщениям ниже и повторите --fill.',
  },
  nothing: { kk: 'Қосатын ештеңе жоқ: барлық кілт орнында.', ru: 'Добавлять нечего: все ключи на месте.' },
});

/**
 * What was written into the language files, a line for each file.
 *
 * @param blocked files that could not be read: what they ask for is not known
 */
export function fillInWords(
  filled: readonly Filled[],
  blocked: readonly string[],
  language: AuthorLanguage,
  folder: string,
): string {
  const english = language === 'en';
  const t = messages(language === 'en' ? 'ru' : language);
  if (filled.length === 0 && blocked.length === 0)
    return english ? 'Nothing to add: all keys are there.' : t('nothing');
  const held = blocked.map((path) => {
    const file = `${folder}/${path}`;
    return english
      ? `${file}: nothing added. Mend it after the messages below and run --fill again.`
      : t('blocked', { file });
  });
  const lines = filled.flatMap(({ file: path, created, keys }) => {
    const file = `${folder}/${path}`;
    const list = keys.map((key) => `${key.list} › ${key.id}`).join(', ');
    const made = created ? [english ? `${file}: file created` : t('created', { file })] : [];
    return list ? [...made, english ? `${file}: added ${list}` : t('added', { file, keys: list })] : made;
  });
  return [...lines, ...held].join('\n');
}
