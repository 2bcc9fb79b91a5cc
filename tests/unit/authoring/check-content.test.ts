import { expect, it } from 'vitest';
import { authorLanguages } from '#authoring/author-language.ts';
import { problemInWords } from '#authoring/tell-terminal.ts';
import { messagesOn, reportOn } from './broken-content.ts';
import type { Changes } from './broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';
const kk = 'standards/reading-pass/kk.mdx';
const ru = 'standards/reading-pass/ru.mdx';
const offices = 'offices/akmola/land-department.csv';
const headings = ['## Частые ошибки', (line: string) => `${line}\n\n## Частые ошибки`] as const;
const withLine = (line: string): Changes => ({ [ru]: [headings[0], headings[1](line)] });

it('finds nothing in the sound fixture', () => {
  expect(messagesOn({})).toEqual([]);
});

/** What the author did, and the whole message in Russian. */
const mistakes: Record<string, readonly [Changes, string]> = {
  'a broken YAML: a colon in a text': [
    { [ru]: ['name: Пропуск в читальный зал', 'name: Пропуск: читальный зал'] },
    `content/standards/reading-pass/ru.mdx:4:7
  В тексте стоит двоеточие с пробелом, и оно принято за новое поле.
  Ожидается: Текст с двоеточием – в кавычках.
  Что сделать: Возьмите весь текст после названия поля в кавычки: "...".`,
  ],
  'an unknown office id': [
    { [facts]: ['office: land-department-akmola', 'office: land-department-akmolla'] },
    `content/standards/reading-pass/facts.yaml:34:61
  Учреждения «land-department-akmolla» нет в content/offices.
  Ожидается: Код из первого столбца таблиц content/offices.
  Что сделать: Найдите учреждение в content/offices и скопируйте его код.
  Пример: land-department-akmola`,
  ],
  'a form that does not exist': [
    { [facts]: ['form: reading-pass-application', 'form: reading-pass-questionnaire'] },
    `content/standards/reading-pass/facts.yaml:24:51
  Бланка «reading-pass-questionnaire» нет в content/forms.
  Ожидается: Название файла из content/forms без .yaml.
  Что сделать: Исправьте название или создайте content/forms/reading-pass-questionnaire.yaml.`,
  ],
  'a deadline of "six"': [
    { [facts]: ['at-most: 6', 'at-most: six'] },
    `content/standards/reading-pass/facts.yaml:16:30
  В поле «deadlines › 1 › at-most» стоит «six».
  Ожидается: Здесь нужно число цифрами, без кавычек.
  Что сделать: Напишите число цифрами, например 6 или 3.2.
  Пример: 30`,
  ],
  'a missing kk file': [
    { [kk]: null },
    `content/standards/reading-pass/kk.mdx:1:1
  В папке «reading-pass» нет файла kk.mdx.
  Ожидается: Три файла: facts.yaml, kk.mdx, ru.mdx.
  Что сделать: Выполните npm run check -- --fill: файл появится со всеми полями, останется написать текст.`,
  ],
  'a CSV with a missing column': [
    { [offices]: ['phones,emails', 'emails'] },
    `content/offices/akmola/land-department.csv:1:1
  В первой строке нет столбца «phones».
  Ожидается: Столбцы: id, place, parent, name_kk, name_ru, settlement_kk, settlement_ru, address_kk, address_ru, postal_code, phones, emails, websites, head_kk, head_ru, hours, serves_kk, serves_ru, sources, note.
  Что сделать: Добавьте столбец «phones»; ячейки могут быть пустыми.`,
  ],
  'a legacy-font Kazakh letter': [
    { [kk]: ['қалалық кітапхананың', 'ќалалық кітапхананың'] },
    `content/standards/reading-pass/kk.mdx:6:26
  Буква «ќ» старого шрифта в слове «ќалалық».
  Ожидается: Казахская буква «қ».
  Что сделать: Напишите «қалалық».`,
  ],
  'a Latin look-alike inside a Cyrillic word': [
    { [ru]: ['городской библиотеки', 'городcкой библиотеки'] },
    `content/standards/reading-pass/ru.mdx:5:55
  В слове «городcкой» есть латинские буквы: c.
  Ожидается: Все буквы слова – кириллица.
  Что сделать: Наберите слово заново: «городской».`,
  ],
  'an unknown key': [
    { [facts]: ['waiting:', 'waitng:'] },
    `content/standards/reading-pass/facts.yaml:17:1
  Неизвестное поле «waitng».
  Ожидается: Возможно, вы имели в виду «waiting».
  Что сделать: Исправьте название на «waiting» или удалите поле.`,
  ],
  'a term in number words in a body': [
    { [ru]: ['Дождитесь ответа:', 'Дождитесь ответа шесть рабочих дней:'] },
    `content/standards/reading-pass/ru.mdx:24:21
  В тексте стоит срок, цена или время: «шесть рабочих дней».
  Ожидается: Сроки, цены и часы – только в facts.yaml.
  Что сделать: Уберите это из текста: в тексте страницы число покажет вставка <Term />, <Wait />, <Serve />, <Price />.`,
  ],
  'other digits in the two languages': [
    { [ru]: ['заново заполнять', '(форма 3) заново заполнять'] },
    `content/standards/reading-pass/kk.mdx:17:1
  Числа здесь: –; в ru.mdx: 3.
  Ожидается: Одни и те же числа на обоих языках.
  Что сделать: Сверьте числа с документом и исправьте тот текст, где ошибка.`,
  ],
  'an import in a body': [
    withLine("import x from './x'"),
    `content/standards/reading-pass/ru.mdx:26:1
  Строка «import x from './x'» – это команда программы.
  Ожидается: Обычный текст с разметкой Markdown.
  Что сделать: Удалите строку.`,
  ],
  'a script in a body': [
    withLine('<script>alert(document.domain)</script>'),
    `content/standards/reading-pass/ru.mdx:26:1
  В тексте стоит «<script>».
  Ожидается: Обычный текст с разметкой Markdown; из вставок только: <Term />, <Wait />, <Serve />, <Price />.
  Что сделать: Удалите вставку; выделение пишите как **слово**, список – через дефис.`,
  ],
  'an expression in a body': [
    withLine('{process.exit()}'),
    `content/standards/reading-pass/ru.mdx:26:1
  В тексте стоит фигурная скобка: «{process.exit()}».
  Ожидается: Текст без фигурных скобок.
  Что сделать: Удалите скобки вместе с тем, что внутри, или замените их круглыми.`,
  ],
};

it.each(Object.entries(mistakes))('tells %s in one message, in three languages', (_, [changes, message]) => {
  const { problems } = reportOn(changes);
  const told = authorLanguages.map((language) => problems.map((one) => problemInWords(one, language, 'content')));
  expect(told[0]).toEqual([message]);
  const [place, found] = message.split('\n');
  for (const [other, ...more] of told.slice(1)) {
    expect(more).toEqual([]);
    expect(other?.split('\n')[0]).toBe(place);
    expect(other).not.toContain(found);
  }
});

const codes = (changes: Changes) =>
  reportOn(changes).problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

it('tells a word without a fact in both files', () => {
  const card = ['  pass: ', '  card: Карточка\n  pass: '] as const;
  expect(codes({ [kk]: card, [ru]: card })).toEqual([`word-unused ${kk}:12:3`, `word-unused ${ru}:11:3`]);
});

it('tells a fact without a word for both languages', () => {
  const refusal = ["at: '5:6' }", "at: '5:6' }\n  - { id: refusal, medium: [paper], at: '5:6' }"] as const;
  expect(messagesOn({ [facts]: refusal })).toEqual(
    ['kk.mdx', 'ru.mdx'].map(
      (name) => `content/standards/reading-pass/facts.yaml:15:11
  Для «refusal» нет слов в ${name}.
  Ожидается: Текст в разделе results этого файла или в общем словаре.
  Что сделать: Выполните npm run check -- --fill и напишите текст.`,
    ),
  );
});

it('tells a slug that stands twice', () => {
  const [first] = codes({ 'regulations/reading-pass/facts.yaml': 'topic: education\n' });
  expect(first).toBe('slug-twice regulations/reading-pass:1:1');
});

it.each<[string, Changes, string[]]>([
  ['a tab', { [facts]: ['  agency: {', '\tagency: {'] }, [`yaml-tab ${facts}:12:1`]],
  ['a quote', { [ru]: ['name: Пропуск', 'name: "Пропуск'] }, [`yaml-quote ${ru}:4:7`]],
  ['a bracket', { [facts]: ['duplicate]', 'duplicate'] }, [`yaml-bracket ${facts}:10:8`]],
  [
    'a field twice',
    { [facts]: ['topic: education', 'topic: education\ntopic: land'] },
    [`yaml-field-twice ${facts}:3:1`],
  ],
  ['a mark of YAML', { [ru]: ['name: Пропуск', 'name: "Пропуск" !x'] }, [`yaml-quote ${ru}:4:17`]],
  ['a star', { [ru]: ['name: Пропуск в', 'name: *Пропуск в'] }, [`yaml-sign ${ru}:4:7`]],
  ['no frontmatter', { [kk]: ['---\ntitle', 'title'] }, [`frontmatter-missing ${kk}:1:1`]],
  ['a number for a text', { [facts]: ["n: '1'", 'n: 1'] }, [`text-unquoted ${facts}:36:10`]],
  ['two bounds', { [facts]: ['at-most: 6', 'at-most: 6, exactly: 6'] }, [`one-bound ${facts}:16:5`]],
  ['a near choice', { [facts]: ['working-days', 'workingdays'] }, [`choice-near ${facts}:16:39`]],
  [
    'an unknown region where a channel does not work',
    { [facts]: ['by: residence', 'by: residence, except: [akmolla]'] },
    [`region-unknown ${facts}:12:80`],
  ],
  ['an unknown act', { [facts]: ['act: resolution-15-2012', 'act: law'] }, [`act-unknown ${facts}:3:6`]],
  [
    'a case that is none, and one without a term',
    { [facts]: ["from: application, at: '7:8'", "from: application, cases: [first, change], at: '7:8'"] },
    [`term-missing ${facts}:15:1`, `case-unknown ${facts}:16:87`],
  ],
  ['a paper for nobody', { [facts]: ['agency: shown, ', ''] }, [`paper-unbrought ${facts}:25:14`]],
  ['a paper for a foreign channel', { [facts]: ['agency: shown', 'portal: scan'] }, [`paper-channel ${facts}:25:41`]],
  ['an alias twice', { [ru]: ['билет читателя, ', 'пропуск в библиотеку, '] }, [`alias-twice ${ru}:6:33`]],
  ['no translation', { [kk]: ['translation: ours\n', ''] }, [`translation-missing ${kk}:2:1`]],
  [
    'a translation of the original',
    { [ru]: ['reviewed:', 'translation: ours\nreviewed:'] },
    [`translation-extra ${ru}:3:1`],
  ],
  [
    'a word in one language',
    { [ru]: ['papers:', 'hints:\n  application: Подпишите.\npapers:'] },
    [`word-one-sided ${ru}:13:3`],
  ],
  ['a misspelled id', { [kk]: ['  duplicate:', '  dublicate:'] }, [`word-near ${kk}:10:3`]],
  [
    'a term in Kazakh number words',
    { [kk]: ['сізді қалалық', 'сізді алты жұмыс күні қалалық'] },
    [`figure ${kk}:6:26`],
  ],
  [
    'a script as a link',
    { [ru]: ['/ru/forms/reading-pass-application/', 'javascript:alert(1)'] },
    [`body-link ${ru}:22:24`],
  ],
  ['an unequal heading', { [ru]: ['## Частые', '### Частые'] }, [`body-headings ${kk}:17:1`]],
  ['a component without a figure', { [ru]: ['what="result"', 'what="return"'] }, [`body-figure ${ru}:24:22`]],
  ['a soft hyphen', { [ru]: ['городской', 'город\u00adской'] }, [`invisible-letter ${ru}:5:55`]],
  [
    'Russian in kk.mdx',
    {
      [kk]: [
        'Осы құжатпен сізді қалалық кітапхананың оқу залына кіргізеді.',
        'Документ, с которым вас пускают в читальный зал.',
      ],
    },
    [`kazakh-expected ${kk}:6:7`],
  ],
  [
    'a file of no use',
    { 'standards/reading-pass/notes.txt': 'x' },
    ['file-unknown standards/reading-pass/notes.txt:1:1'],
  ],
  [
    'a changed ledger',
    { 'tables/reading-pass/1.csv': ['1,1,akmola', '1,2,akmola'] },
    ['ledger-changed tables/reading-pass/1.csv:1:1'],
  ],
  ['an unknown place', { [offices]: ['akmola,akmola,', 'akmola,akmola/nowhere,'] }, [`place-unknown ${offices}:2:2`]],
  [
    'a shared word that nobody uses',
    { 'vocabulary/papers.yaml': ['identity-document:', 'passport: { kk: төлқұжат, ru: паспорт }\nidentity-document:'] },
    ['vocabulary-unused vocabulary/papers.yaml:1:1'],
  ],
])('finds %s at its line and column', (_, changes, found) => {
  expect(codes(changes)).toEqual(found);
});
