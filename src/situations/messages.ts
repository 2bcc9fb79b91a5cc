import { defineMessages } from '#i18n/messages.ts';

/** Words of the page of life situations. */
export const situationMessages = defineMessages({
  title: { kk: 'Өмірлік жағдайлар', ru: 'Жизненные ситуации' },
  lead: {
    kk: 'Не болғанын таңдаңыз: қандай қызмет керек, қайсысы бірінші екенін айтамыз.',
    ru: 'Выберите, что у вас случилось: мы скажем, какие услуги нужны и какая из них первая.',
  },
  list: { kk: 'Жағдайлар', ru: 'Ситуации' },
});
