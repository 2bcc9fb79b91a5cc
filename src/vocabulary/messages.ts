import { defineMessages } from '#i18n/messages.ts';

/** In which form a paper is brought, in words without a tense: they serve living and repealed documents alike. */
export const paperFormMessages = defineMessages({
  original: { kk: 'түпнұсқа', ru: 'оригинал' },
  copy: { kk: 'көшірме', ru: 'копия' },
  'copy-and-original': { kk: 'түпнұсқа мен көшірме', ru: 'оригинал и копия' },
  'copy-original-shown': { kk: 'көшірме, салыстыруға түпнұсқа', ru: 'копия и оригинал для сверки' },
  'notarised-copy': { kk: 'нотариус куәландырған көшірме', ru: 'нотариальная копия' },
  'certified-copy': { kk: 'ұйымның мөрімен расталған көшірме', ru: 'копия с печатью организации' },
  shown: { kk: 'түпнұсқа, тек көрсетуге', ru: 'оригинал, только показать' },
  scan: { kk: 'сканерленген көшірме', ru: 'скан' },
  'scan-or-state-data': { kk: 'сканерленген көшірме немесе жүйедегі дерек', ru: 'скан или данные из системы' },
  electronic: { kk: 'электрондық түрде', ru: 'в электронном виде' },
  'electronic-signed': { kk: 'электрондық, ЭЦҚ қойылған', ru: 'электронный, с ЭЦП' },
  item: { kk: 'өзі', ru: 'сам предмет' },
  oral: { kk: 'ауызша', ru: 'устно' },
  data: { kk: 'тек мәлімет', ru: 'только сведения' },
  'not-stated': { kk: 'қай түрде екені айтылмаған', ru: 'в каком виде, не указано' },
  'state-data': { kk: 'мемлекеттік жүйедегі мәлімет', ru: 'данные из государственной системы' },
});
