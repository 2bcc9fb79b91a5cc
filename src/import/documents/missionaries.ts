import type { DocumentShape } from '../table-shape.ts';

/** Resolution 20 of 2011 with its amendments: four tables in Kazakh, three of them with the hours of each office. */
export const missionaries: DocumentShape = {
  file: 'missionaries-20.kk.txt',
  language: 'kk',
  layout: 'tabbed',
  end: /^«Миссионерлерді/,
  tables: [
    {
      table: 'missionary-registration/1',
      header: 'Р/с № | Атауы | Мекенжайы | Телефон нөмірі | Электрондық пошта мекенжайы | Жұмыс кестесі',
      rows: 16,
      rule: 'internal-policy',
      roles: ['name', 'address', 'phone', 'email', 'hours'],
      numbered: true,
    },
    {
      table: 'missionary-registration/2',
      header: 'Р / с № | Атауы | Мекен жайы | Телефон нөмірі | Жұмыс кестесі',
      rows: 199,
      rule: 'internal-policy',
      roles: ['name', 'address', 'phone', 'hours'],
      numbered: true,
    },
    {
      table: 'missionary-registration/3',
      header: 'Р/с № | Атауы | Мекенжайы | Телефон нөмірі | Интернет-ресурстар',
      rows: 16,
      rule: 'akimat',
      roles: ['name', 'address', 'phone', 'website'],
      numbered: true,
    },
    {
      table: 'missionary-registration/4',
      header: 'Р/с № | Атауы | Мекенжайы | Телефон нөмірі | Интернет-ресурстар | Жұмыс кестесі',
      rows: 199,
      rule: 'akimat',
      roles: ['name', 'address', 'phone', 'website', 'hours'],
      numbered: true,
    },
  ],
};
