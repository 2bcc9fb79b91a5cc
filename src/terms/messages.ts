import { defineMessages } from '#i18n/messages.ts';

/** Words of a term: its unit, its bound, the days that do not count. */
export const termMessages = defineMessages({
  // units; # is the number
  minutes: {
    kk: { one: '# минут', other: '# минут' },
    ru: { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' },
  },
  hours: {
    kk: { one: '# сағат', other: '# сағат' },
    ru: { one: '# час', few: '# часа', many: '# часов', other: '# часа' },
  },
  days: { kk: { one: '# күн', other: '# күн' }, ru: { one: '# день', few: '# дня', many: '# дней', other: '# дня' } },
  'working-days': {
    kk: { one: '# жұмыс күні', other: '# жұмыс күні' },
    ru: { one: '# рабочий день', few: '# рабочих дня', many: '# рабочих дней', other: '# рабочего дня' },
  },
  'calendar-days': {
    kk: { one: '# күнтізбелік күн', other: '# күнтізбелік күн' },
    ru: {
      one: '# календарный день',
      few: '# календарных дня',
      many: '# календарных дней',
      other: '# календарного дня',
    },
  },
  weeks: {
    kk: { one: '# апта', other: '# апта' },
    ru: { one: '# неделя', few: '# недели', many: '# недель', other: '# недели' },
  },
  months: {
    kk: { one: '# ай', other: '# ай' },
    ru: { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' },
  },
  years: { kk: { one: '# жыл', other: '# жыл' }, ru: { one: '# год', few: '# года', many: '# лет', other: '# года' } },
  atMost: { kk: 'ең көбі {amount}', ru: 'не дольше {amount}' },
  atLeast: { kk: 'кемінде {amount}', ru: 'не меньше {amount}' },

  // the same units after a bound, which in Russian takes the genitive: "не дольше 2 рабочих дней"
  'bound-minutes': {
    kk: { one: '# минут', other: '# минут' },
    ru: { one: '# минуты', few: '# минут', many: '# минут', other: '# минуты' },
  },
  'bound-hours': {
    kk: { one: '# сағат', other: '# сағат' },
    ru: { one: '# часа', few: '# часов', many: '# часов', other: '# часа' },
  },
  'bound-days': {
    kk: { one: '# күн', other: '# күн' },
    ru: { one: '# дня', few: '# дней', many: '# дней', other: '# дня' },
  },
  'bound-working-days': {
    kk: { one: '# жұмыс күні', other: '# жұмыс күні' },
    ru: { one: '# рабочего дня', few: '# рабочих дней', many: '# рабочих дней', other: '# рабочего дня' },
  },
  'bound-calendar-days': {
    kk: { one: '# күнтізбелік күн', other: '# күнтізбелік күн' },
    ru: {
      one: '# календарного дня',
      few: '# календарных дней',
      many: '# календарных дней',
      other: '# календарного дня',
    },
  },
  'bound-weeks': {
    kk: { one: '# апта', other: '# апта' },
    ru: { one: '# недели', few: '# недель', many: '# недель', other: '# недели' },
  },
  'bound-months': {
    kk: { one: '# ай', other: '# ай' },
    ru: { one: '# месяца', few: '# месяцев', many: '# месяцев', other: '# месяца' },
  },
  'bound-years': {
    kk: { one: '# жыл', other: '# жыл' },
    ru: { one: '# года', few: '# лет', many: '# лет', other: '# года' },
  },

  // days
  'without-intake-day': { kk: 'құжат қабылданған күн есептелмейді', ru: 'день приёма не считается' },
  'without-issue-day': { kk: 'нәтиже берілген күн есептелмейді', ru: 'день выдачи не считается' },
});
