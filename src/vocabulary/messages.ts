import { defineMessages } from '#i18n/messages.ts';

/** In which form a paper is brought, in words. */
export const paperFormMessages = defineMessages({
  original: { kk: 'түпнұсқа', ru: 'оригинал' },
  copy: { kk: 'көшірме', ru: 'копия' },
  'copy-and-original': { kk: 'түпнұсқа мен көшірме', ru: 'оригинал и копия' },
  'copy-original-shown': { kk: 'көшірме, түпнұсқасын көрсетесіз', ru: 'копия, оригинал показать' },
  'notarised-copy': { kk: 'нотариат куәландырған көшірме', ru: 'нотариальная копия' },
  'certified-copy': { kk: 'ұйымның мөрімен расталған көшірме', ru: 'копия с печатью организации' },
  shown: { kk: 'көрсетіп, қайтып аласыз', ru: 'показать, сразу вернут' },
  scan: { kk: 'сканерленген көшірме', ru: 'скан' },
  'scan-or-state-data': { kk: 'скан немесе жүйедегі дерек', ru: 'скан или данные из системы' },
  electronic: { kk: 'электрондық түрде', ru: 'в электронном виде' },
  'electronic-signed': { kk: 'электрондық, ЭЦҚ қойылған', ru: 'электронный, с ЭЦП' },
  item: { kk: 'өзі', ru: 'сам предмет' },
  data: { kk: 'тек мәлімет', ru: 'только сведения' },
  'state-data': { kk: 'мекеме өзі алады', ru: 'возьмут сами' },
});
