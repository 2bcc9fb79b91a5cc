import type { DocumentShape } from '../table-shape.ts';

const roles = ['name', 'address', 'head', 'phone', 'email'] as const;

/** Resolution 1392 of 2012: four tables without printed numbers, a row a line. */
export const landUseAct: DocumentShape = {
  file: 'land-use-act-1392.ru.txt',
  language: 'ru',
  layout: 'tabbed',
  end: /^Приложение \d+\s*$/,
  tables: [
    {
      table: 'permanent-land-use-act/1',
      header:
        'Наименование структурных подразделений местных исполнительных органов областей (города республиканского значения, столицы), района (города областного значения), осуществляющих функции в области земельных отношений | Месторасположение, адрес | Ответственное лицо за оказание государственной услуги | Контактный телефон | Электронный адрес',
      rows: 212,
      rule: 'land-department',
      roles,
      numbered: false,
      rowStart: /^Государственное учреждение/,
    },
    {
      table: 'permanent-land-use-act/2',
      header:
        'Наименование специализированных предприятий | Месторасположение, адрес | Ответственное должностное лицо за изготовление идентификационных документов | Контактный телефон | Электронный адрес',
      rows: 16,
      rule: 'cadastre-enterprise',
      roles,
      numbered: false,
      rowStart: /НПЦзем$/,
    },
    {
      table: 'permanent-land-use-act/3',
      header: 'Наименование центров (филиалы, отделы, секторы) | Адрес месторасположения | Контактные данные',
      rows: 284,
      rule: 'service-centre',
      roles: ['name', 'address', 'phone'],
      numbered: false,
      rowStart: /^(Филиал|Отдел|Сектор|Республиканское государственное предприятие) /i,
      region: 'astana',
    },
    {
      table: 'permanent-land-use-act/8',
      header:
        'Наименование государственных учреждений областей (города республиканского значения, столицы), района (города областного значения) ответственных за организацию деятельности уполномоченного органа по земельным отношениям | Месторасположение, адрес | Ответственное лицо за оказание государственной услуги | Контактный телефон | Электронный адрес',
      rows: 212,
      rule: 'akimat',
      roles,
      numbered: false,
      rowStart: /^Аппарат акима/i,
    },
  ],
};
