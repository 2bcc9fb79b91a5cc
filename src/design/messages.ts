import { defineMessages } from '#i18n/messages.ts';

/** Words of the parts that every room uses. */
export const designMessages = defineMessages({
  // Mark after a text that stands in the other language.
  untranslatedKk: { kk: 'қазақша', ru: 'по-казахски' },
  untranslatedRu: { kk: 'орысша', ru: 'по-русски' },

  // A source reference: point or appendix of the act.
  point: { kk: '{number}-т.', ru: 'п. {number}' },
  pointFull: { kk: 'Құжаттың {number}-тармағы', ru: 'Пункт {number} документа' },
  appendix: { kk: '{number}-қос.', ru: 'прил. {number}' },
  appendixFull: { kk: 'Құжаттың {number}-қосымшасы', ru: 'Приложение {number} к документу' },

  // The edition of the legal text.
  editionOf: { kk: '{date} мәтіні', ru: 'текст от {date}' },
  onThisPage: { kk: 'Осы бетте', ru: 'На этой странице' },
});
