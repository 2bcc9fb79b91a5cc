import type { DocumentShape, TableShape } from '../table-shape.ts';

const departments = '№ п/п | Наименование отделов | Адрес расположения | Контактные телефоны';
const centres =
  '№ п/п | Наименование Центров (филиалы, отделы, отделения) | Адрес месторасположения | Контактные данные';
const rural =
  '№ п/п | Полное наименование акимата | Наименование населенного пункта | Контактный телефон | Юридический адрес | Адрес сайта';
const posts = '№ | Должность | Адрес расположения | Контактные телефоны';
const controls = '№ | Наименование департамента | Адрес расположения | Контактные телефоны';

const nameAddressPhone = ['name', 'address', 'phone'] as const;
const ruralRoles = ['name', 'settlements', 'phone', 'address', 'website'] as const;
const phoneAddressSite = ['name', 'phone', 'address', 'website'] as const;
const officialRoles = ['none', 'name', 'address', 'phone'] as const;

const table = (
  name: string,
  header: string,
  nth: number,
  rows: number,
  rule: TableShape['rule'],
  roles: TableShape['roles'],
): TableShape => ({ table: name, header, nth, rows, rule, roles, numbered: true });

const departmentTable = (name: string, nth: number) =>
  table(name, departments, nth, 205, 'education-department', nameAddressPhone);
const centreTable = (name: string, nth: number) => table(name, centres, nth, 285, 'service-centre', nameAddressPhone);
const officials = (name: string, header: string, nth: number) => table(name, header, nth, 3, 'official', officialRoles);

/** Resolution 1119 of 2012: 32 standards with 32 tables of offices and contacts, a cell a line. */
export const education: DocumentShape = {
  file: 'education-1119.ru.txt',
  language: 'ru',
  layout: 'celled',
  end: /^(Приложение|Утвержден|Ф\.И\.О)/,
  tables: [
    departmentTable('kindergarten-queue/1', 1),
    table('kindergarten-queue/2', rural, 1, 1443, 'rural-akimat', ruralRoles),
    centreTable('kindergarten-queue/3', 1),
    departmentTable('guardianship-of-orphans/1', 2),
    table('foreign-diploma-recognition/3', posts, 1, 5, 'official', nameAddressPhone),
    officials('licence-higher-education/2', '№ | ФИО | Должность | адрес | телефон', 1),
    officials('licence-religious-education/2', '№ | ФИО | Должность | адрес | телефон', 2),
    table('licence-vocational-education/1', controls, 1, 16, 'education-control', nameAddressPhone),
    officials('licence-vocational-education/3', '№ | ФИО | Должность | адрес | телефон', 3),
    departmentTable('home-schooling/2', 3),
    departmentTable('kindergarten-admission/3', 4),
    departmentTable('special-school-admission/2', 5),
    table(
      'extra-education-admission/1',
      '№ | Наименование организации | Адрес | Телефоны',
      1,
      589,
      'extra-education',
      nameAddressPhone,
    ),
    departmentTable('extra-education-admission/4', 6),
    table('free-school-transport/1', rural, 2, 1443, 'rural-akimat', ruralRoles),
    table(
      'free-school-transport/8',
      '№ | наименование областей / городов | контактный телефон | юридический адрес | адреса сайтов и контактные телефоны',
      1,
      16,
      'akimat',
      phoneAddressSite,
    ),
    table(
      'free-school-meals/1',
      '№ | Наименование акимата | Телефон | Юридический адрес | Адрес сайта',
      1,
      16,
      'akimat',
      phoneAddressSite,
    ),
    table(
      'free-school-meals/2',
      '№ | Наименование акимата | Телефон | Юридический адрес | Адрес сайта',
      2,
      207,
      'akimat',
      phoneAddressSite,
    ),
    table(
      'free-school-meals/3',
      '№ | Наименование региона | телефон | юридический адрес | адрес сайта',
      1,
      16,
      'education-directorate',
      phoneAddressSite,
    ),
    departmentTable('free-school-meals/4', 7),
    table('licence-school-education/1', controls, 2, 16, 'education-control', nameAddressPhone),
    officials('licence-school-education/3', '№ | ФИО | Должность | Адрес | Телефон', 1),
    departmentTable('children-summer-camp/1', 8),
    departmentTable('guardianship-certificate/1', 9),
    centreTable('guardianship-certificate/2', 2),
    departmentTable('minor-savings-certificate/1', 10),
    centreTable('minor-savings-certificate/2', 3),
    departmentTable('minor-property-certificate/1', 11),
    centreTable('minor-property-certificate/2', 4),
    table('education-apostille/1', posts, 2, 3, 'official', nameAddressPhone),
    officials('licence-republican-education/2', '№ | ФИО | Должность | Адрес | Телефон', 2),
    departmentTable('school-externship/2', 12),
  ],
};
