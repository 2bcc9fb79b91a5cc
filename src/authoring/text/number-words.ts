/**
 * Number words of both languages, in every form that can stand before a unit. "оны", "онда" and their kin are
 * pronouns, so the Kazakh ten is taken only as it stands.
 */
const russian = [
  'оди?н(ого|ому|им|ом)?|одн(а|о|ой|у|ою)',
  'дв(а|е|ух|ум|умя|ое|оих)',
  'тр(и|ех|ем|емя|ое|оих)',
  'четыр(е|ех|ем|ьмя)|четверо',
  '(пят|шест|сем|девят|десят)(ь|и|ью)',
  'вос(емь|ьми|емью|ьмью)',
  '(один|две|три|четыр|пят|шест|сем|восем|девят)надцат(ь|и|ью)',
  '(двадцат|тридцат)(ь|и|ью)',
  'сорока?',
  '(пять|шесть|семь|восемь|пяти|шести|семи|восьми)десят(и|ью)?',
  'девяносто?а?',
  'ст[оа]|двести|двухсот|триста|трехсот|пятьсот|тысяч[аиу]?',
  'полтора|полторы|полутора|половин[аыеу]|четверть|пол',
];

const kazakh = [
  '(бір|екі|үш|төрт|бес|жеті|сегіз|тоғыз|отыз|елу|сексен|тоқсан|жүз|мың|алты|жиырма|қырық|алпыс|жетпіс|жарты|ширек)',
  'жарым',
  'он',
];
const kazakhEnding =
  '(інші|нші|ыншы|ншы|еу|ау|ге|ке|ға|қа|ден|тен|нен|дан|тан|нан|де|те|да|та|нің|дің|тің|ның|дың|тың)?';

const pattern = new RegExp(`^(?:${russian.join('|')}|(?:${kazakh[0]})${kazakhEnding}|${kazakh.slice(1).join('|')})$`);

/**
 * Units of time and money in both languages, in every case. "часы", "күндер" and "год" of a date are told apart
 * elsewhere.
 */
const units = new RegExp(
  `^(?:${[
    '(дн(я|ю|ем|е|ей|ям|ями|ях|и)|день|сут(ки|ок|кам|ками|ках))',
    'недел(я|и|ю|е|ь|ям|ями|ях|ей)',
    'месяц(а|у|ем|е|ев|ам|ами|ах|ы)?',
    'год(а|у|ом|е|ы|ов)?|лет',
    'час(а|у|ом|е|ов|ам|ами|ах|ы)?',
    'минут(а|ы|у|е|ой|ам|ами|ах)?|секунд(а|ы|у)?',
    'мрп|аек|тенге|теңге(мен|ге|ден|нің|сі)?|тг|₸',
    'месячн(ый|ого|ых|ым|ыми)|айлық',
    'күн(і|де|ге|нен|дік|нің|ін|іне|інде|інен|ішінде)?',
    'апта(да|ға|дан|лық|ның|сы|сында)?',
    'ай(да|ға|дан|лық|дың|ы)?',
    'жыл(да|ға|дан|дық|дың|ы)?',
    'сағат(қа|та|тан|тық|тың|ы|ына|ында|ынан)?',
    'минут(қа|та|тан|тық|тың|ы|ына|ында|ынан)?',
  ].join('|')})$`,
);

/** Adjectives that hold a number and a unit in one word: "трёхдневный", "10-минутный", "бескүндік". */
const compound =
  /^(?:\d+-?(?:ти|х|и)?-?|дву|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|\p{L}+надцати|двадцати|тридцати|сорока|пятидесяти|шестидесяти|полу|полутора|одно)-?(?:дневн|недельн|месячн|часов|минутн|суточн|годичн|летн)\p{L}+$/u;

/** Words that stand alone for a number with its unit. */
const alone = /^(?:полчаса|получаса|полгода|полугода|полдня|полмесяца)$/;

/** Names of months: a number before them is a day of the calendar, not a term. */
const months =
  /^(?:январ|феврал|март|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан(?!ш)|қараша|желтоқсан)/;

/** Makes a word comparable: small letters, е for ё, the Kazakh і for the Latin i that documents print in its place. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<=[а-яәғқңөұүһі])i|i(?=[а-яәғқңөұүһі])/g, 'і');
}

/** Whether the word is a number, in digits or as a word of either language. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word) || pattern.test(plainWord(word));
}

/** Whether the word is a unit of time or money. */
export function isUnit(word: string): boolean {
  return units.test(plainWord(word));
}

/** Whether the word alone says a term: an adjective such as "трёхдневный", or "полчаса". */
export function isTermWord(word: string): boolean {
  const plain = plainWord(word);
  return compound.test(plain) || alone.test(plain);
}

/** Whether the word is the name of a month. */
export function isMonth(word: string): boolean {
  return months.test(plainWord(word));
}
