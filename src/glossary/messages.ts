import { defineMessages } from '#i18n/messages.ts';

/** Words of the glossary. */
export const glossaryMessages = defineMessages({
  title: { kk: 'Сөздік', ru: 'Словарь' },
  lead: {
    kk: 'Қызметтер бетінде кездесетін сөздер мен қысқартулар нені білдіреді.',
    ru: 'Что значат слова и сокращения, которые встречаются на страницах услуг.',
  },
  used: {
    kk: { one: '# қызметте кездеседі', other: '# қызметте кездеседі' },
    ru: {
      one: 'Встречается в # услуге',
      few: 'Встречается в # услугах',
      many: 'Встречается в # услугах',
      other: 'Встречается в # услугах',
    },
  },
});
