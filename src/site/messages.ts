import { defineMessages } from '#i18n/messages.ts';

/** Words that stand around the content of every page. */
export const siteMessages = defineMessages({
  siteName: { kk: 'Қызмет', ru: 'Қызмет' },
  tagline: { kk: 'Мемлекеттік қызметтер анықтамалығы', ru: 'Справочник государственных услуг' },
  toContent: { kk: 'Негізгі мазмұнға өту', ru: 'К содержанию' },
  home: { kk: 'Басты бет', ru: 'Главная' },
  here: { kk: 'Сіз осы жердесіз', ru: 'Вы здесь' },
  language: { kk: 'Тіл', ru: 'Язык' },
  chooseLanguage: { kk: 'Тілді таңдаңыз', ru: 'Выберите язык' },

  // Masthead and footer: the sections.
  sections: { kk: 'Бөлімдер', ru: 'Разделы' },
  services: { kk: 'Қызметтер', ru: 'Услуги' },
  regions: { kk: 'Өңірлер', ru: 'Регионы' },
  forms: { kk: 'Бланкілер', ru: 'Бланки' },
  acts: { kk: 'Құқықтық актілер', ru: 'Правовые акты' },
  about: { kk: 'Сайт туралы', ru: 'О сайте' },
  accessibility: { kk: 'Қолжетімділік', ru: 'Доступность' },
  privacy: { kk: 'Құпиялылық', ru: 'Приватность' },

  // Search box.
  searchLabel: { kk: 'Қызметті, мекемені немесе телефонды іздеңіз', ru: 'Найдите услугу, учреждение или телефон' },
  searchExample: { kk: 'Қызмет, мекеме, телефон', ru: 'Услуга, учреждение, телефон' },
  searchButton: { kk: 'Іздеу', ru: 'Найти' },

  // Footer.
  dataEdition: { kk: 'Деректер: {version} нұсқасы, {date}', ru: 'Данные: версия {version}, {date}' },
  operator: { kk: 'Сайтты жүргізетін: {name}', ru: 'Сайт ведёт: {name}' },
  reportMistake: { kk: 'Қате туралы хабарлау', ru: 'Сообщить об ошибке' },
  mistakeSubject: { kk: 'Қате: {path}', ru: 'Ошибка: {path}' },

  // Display settings.
  display: { kk: 'Қаріп пен түс', ru: 'Шрифт и цвет' },
  displayHint: {
    kk: 'Нашар көретін оқырманға да ыңғайлы. Таңдауыңыз осы құрылғыда ғана сақталады.',
    ru: 'Удобно и тем, кто плохо видит. Ваш выбор хранится только на этом устройстве.',
  },
  size: { kk: 'Қаріп өлшемі', ru: 'Размер шрифта' },
  sizeNormal: { kk: 'Қалыпты', ru: 'Обычный' },
  sizeLarge: { kk: 'Ірі', ru: 'Крупный' },
  sizeHuge: { kk: 'Өте ірі', ru: 'Очень крупный' },
  spacing: { kk: 'Әріп пен жол аралығы', ru: 'Расстояние между буквами и строками' },
  spacingNormal: { kk: 'Қалыпты', ru: 'Обычное' },
  spacingWide: { kk: 'Кең', ru: 'Широкое' },
  theme: { kk: 'Түс', ru: 'Цвет' },
  themeSystem: { kk: 'Құрылғыдағыдай', ru: 'Как на устройстве' },
  themeLight: { kk: 'Жарық', ru: 'Светлый' },
  themeDark: { kk: 'Қараңғы', ru: 'Тёмный' },
  themeContrast: { kk: 'Ақ түсте қара', ru: 'Чёрный на белом' },
  themeInverse: { kk: 'Қара түсте ақ', ru: 'Белый на чёрном' },
  themeBlue: { kk: 'Көгілдір түсте көк', ru: 'Синий на голубом' },

  // A page that does not exist.
  notFound: { kk: 'Мұндай бет жоқ', ru: 'Такой страницы нет' },
  notFoundAdvice: {
    kk: 'Мекенжай қате жазылған немесе бет көшірілген болуы мүмкін. Іздеп көріңіз немесе тізімнен таңдаңыз.',
    ru: 'Возможно, в адресе опечатка или страницу перенесли. Попробуйте поиск или выберите из списка.',
  },
});
