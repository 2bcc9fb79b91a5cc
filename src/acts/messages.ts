import { defineMessages } from '#i18n/messages.ts';

/** Words of the page of acts and of every place that names an act. */
export const actMessages = defineMessages({
  // citations; {number} comes with its № sign and the space before it, or is empty
  code: { kk: 'Қазақстан Республикасының {date}{number} Кодексі', ru: 'Кодекс Республики Казахстан от {date}{number}' },
  law: { kk: 'Қазақстан Республикасының {date}{number} Заңы', ru: 'Закон Республики Казахстан от {date}{number}' },
  decree: {
    kk: 'Қазақстан Республикасы Президентінің {date}{number} Жарлығы',
    ru: 'Указ Президента Республики Казахстан от {date}{number}',
  },
  'resolution-government': {
    kk: 'Қазақстан Республикасы Үкіметінің {date}{number} қаулысы',
    ru: 'Постановление Правительства Республики Казахстан от {date}{number}',
  },
  'resolution-akimat': { kk: '{whose} {date}{number} қаулысы', ru: 'Постановление {whose} от {date}{number}' },
  akimat: { kk: 'Әкімдіктің', ru: 'акимата' },
  order: { kk: '{date}{number} бұйрық', ru: 'Приказ от {date}{number}' },
  decision: { kk: '{date}{number} шешім', ru: 'Решение от {date}{number}' },
  // the band under a heading
  edition: { kk: '{date} мәтіні', ru: 'текст от {date}' },
  'not-marked': { kk: 'Күшінде ме, құжатта айтылмаған', ru: 'Действует ли он, в документе не указано' },
  'in-force': { kk: 'Құжатта күшінде деп көрсетілген', ru: 'В документе указано, что он действует' },
  repealed: { kk: 'Күші жойылған', ru: 'Утратил силу' },
  repealedBy: { kk: 'Күші жойылған: {act}', ru: 'Утратил силу: {act}' },
  // the page
  title: { kk: 'Құқықтық актілер', ru: 'Правовые акты' },
  lead: {
    kk: 'Анықтамалықтағы әр дерек осы актілердің біріне сүйенеді. Мұнда олардың қай күнгі мәтіні алынғаны және құжаттың өзі оның күші туралы не дейтіні көрсетілген.',
    ru: 'На эти акты опирается всё, что сказано в справочнике. Здесь видно, какого дня текст взят и что сам документ говорит о своём действии.',
  },
  approves: { kk: 'Бекіткен стандарттары', ru: 'Утвердил стандарты' },
  rests: { kk: 'Осы актіге сүйенетін қызметтер', ru: 'На нём основаны услуги' },
  titleOurs: { kk: 'құжатта атауы жоқ, бұл атау біздікі', ru: 'в документе названия нет, это название наше' },
  titleTranslated: { kk: 'атауының аудармасы біздікі', ru: 'перевод названия наш' },
  registered: { kk: '{date} №\u00a0{number} болып тіркелген', ru: 'Зарегистрирован {date} под №\u00a0{number}' },
  approvesRegulations: { kk: 'Бекіткен регламенттері', ru: 'Утвердил регламенты' },
  text: { kk: 'Ресми мәтіні', ru: 'Официальный текст' },
  lookedUp: { kk: '{date} ашып тексерілді', ru: 'открыт и проверен {date}' },
  articles: { kk: '{list}-баптар', ru: 'статьи {list}' },
  article: { kk: '{list}-бап', ru: 'статья {list}' },
  amendedBy: { kk: 'Өзгерістер енгізген', ru: 'Изменён' },
  repeals: { kk: 'Күшін жойған актілері', ru: 'Отменил' },
  // on what a document is silent
  notStated: { kk: 'Құжатта айтылмаған', ru: 'В документе не указано' },
  readPoints: { kk: 'қаралған тармақтар: {list}', ru: 'проверены пункты: {list}' },
  readPoint: { kk: '{n}-т.', ru: 'п.\u00a0{n}' },
  readAppendix: { kk: '{n}-қос.', ru: 'прил.\u00a0{n}' },
  // the title of what an act approves
  officialName: { kk: 'Ресми атауы', ru: 'Официальное название' },
  ourTranslation: { kk: 'біздің аударма', ru: 'наш перевод' },
  translationNote: {
    kk: 'Құжат орыс тілінде қабылданған: ресми мәтін — орысша. Мұндағы қазақша мәтін — біздің аударма.',
    ru: 'Документ принят на казахском языке: официален казахский текст. Русский текст здесь — наш перевод.',
  },
  unreviewed: { kk: 'Қазақша мәтінді тіл маманы әлі тексермеген.', ru: 'Русский текст ещё не проверил редактор.' },
});
