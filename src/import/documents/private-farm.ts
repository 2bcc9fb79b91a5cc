import type { DocumentShape } from '../table-shape.ts';

/** Resolution 2318 of 2009 with its amendments: two tables in Kazakh, a row a line. */
export const privateFarm: DocumentShape = {
  file: 'private-farm-2318.kk.txt',
  language: 'kk',
  layout: 'tabbed',
  end: /^ ?" ?Жеке қосалқы/,
  tables: [
    {
      table: 'private-farm-certificate/1',
      header:
        '№ Р /с | Облыстар, аудандар (облыстық маңызы бар қалалар) әкімдіктерінің атаулары | Орналасқан мекенжайы | Байланыс деректері',
      rows: 196,
      rule: 'akimat',
      roles: ['name', 'address', 'phone'],
      numbered: true,
    },
    {
      table: 'private-farm-certificate/2',
      header: '№ | Орталықтардың атауы (филиалдары, бөлімдер, бөлімшелер) | (Орналасқан мекенжайы | Байланыс деректері',
      rows: 284,
      rule: 'service-centre',
      roles: ['name', 'address', 'phone'],
      numbered: true,
    },
  ],
};
