import type { DocumentShape } from '../table-shape.ts';

/** Regulation 56/10 of 2013 of the Karaganda akimat: two tables in Kazakh that lost their columns. */
export const addressRegulation: DocumentShape = {
  file: 'address-regulation-56-10.kk.txt',
  language: 'kk',
  layout: 'running',
  end: /^ объектілерінің/,
  tables: [
    {
      table: 'property-address-certificate/1',
      header: '№ Атауы Мекенжайы Телефо-',
      rows: 18,
      rule: 'architecture',
      roles: ['name', 'address', 'phone'],
      numbered: true,
      rowStart: /^"[^"]*" мемлекеттік мекемесі/,
      region: 'karaganda',
    },
    {
      table: 'property-address-certificate/2',
      header: '№ Атауы Орналасқан мекенжайы Байла-',
      rows: 30,
      rule: 'service-centre',
      roles: ['name', 'address', 'phone'],
      numbered: true,
      rowStart: /^("[^"]*" Республикалық мемлекеттік кәсіпорын филиалы|.*?(?<!\p{L})бөлімі?(?=\s))/u,
      region: 'karaganda',
    },
  ],
};
