import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '#authoring/coverage/coverage.ts';
import { coverageInWords } from '#authoring/coverage/tell-coverage.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';
import { problemInWords } from '#authoring/tell-terminal.ts';
import type { Change, Changes } from '../broken-content.ts';
import { withContent } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';
const ru = 'standards/reading-pass/ru.mdx';
const leftOut = 'standards/reading-pass/left-out.yaml';
const source = readFileSync('tests/fixtures/sources/reading-pass.ru.txt', 'utf8');

const points = ['4', '12', '13', '14', '15', '16', '17', '18'].map(
  (point) => `- { what: point, point: '${point}', why: в образце этого пункта нет }`,
);
const months = "- { what: figure, at: '21:22', text: трех месяцев, why: срок для суда а не для услуги }";
const court = "- { what: point, point: '21', why: в образце этого пункта нет }";
const everythingLeftOut = [...points, court].join('\n');

/** The sound content with what it leaves out, some files changed, beside its source. */
function coverageOf(changes: Changes = {}, text = source) {
  return withContent({ [leftOut]: `${everythingLeftOut}\n`, ...changes }, (dir) =>
    coverage(readContent(readTree(dir)), new Map([['reading-pass.ru.txt', text]])),
  );
}

const messages = (changes: Changes, text = source) =>
  coverageOf(changes, text).problems.map((one) => problemInWords(one, 'ru', 'content'));

const without = (...lines: string[]): Change =>
  [...points, court].filter((line) => !lines.includes(line)).join('\n') + '\n';

it('finds nothing where everything is accounted for', () => {
  const found = coverageOf();
  expect(found.problems).toEqual([]);
  expect(found.rows).toEqual([
    {
      slug: 'reading-pass',
      points: { cited: 10, all: 19 },
      appendices: 1,
      figures: { stated: 5, leftOut: 1, all: 6 },
      silences: 6,
      kk: 1,
      ru: 1,
      runs: 0,
      problems: 0,
    },
  ]);
});

/** What the author did, and the message about it in Russian. */
const faults: Record<string, readonly [Changes, string]> = {
  'a point that nobody cites': [
    { [leftOut]: without(points[1] ?? '') },
    `content/standards/reading-pass/facts.yaml:24:81
  Пункт 12 документа (reading-pass.ru.txt:14) не учтён.
  Ожидается: На каждый пункт ссылается хотя бы одно at.
  Что сделать: Внесите то, что говорит пункт, или назовите его в left-out.yaml с причиной.`,
  ],
  'a citation of a line of another point': [
    { [facts]: ["at: '8:10'", "at: '8:11'"] },
    `content/standards/reading-pass/facts.yaml:20:22
  Ссылка «8:11» неверна: строка reading-pass.ru.txt:11 относится к пункту 9.
  Ожидается: Непустая строка названного пункта.
  Что сделать: Найдите в исходном тексте нужную строку и исправьте ссылку.`,
  ],
  'a figure that no fact holds': [
    { [leftOut]: without(court) + `${court.replace('21', '19')}\n` },
    `content/standards/reading-pass/facts.yaml:1:1
  Число «трех месяцев» из документа (reading-pass.ru.txt:22) не учтено.
  Ожидается: Факт с этим числом и единицей, который ссылается на «21:22».
  Что сделать: Внесите число в facts.yaml или назовите его в left-out.yaml с причиной.`,
  ],
  'another unit than the document has': [
    { [facts]: ['unit: working-days', 'unit: calendar-days'] },
    `content/standards/reading-pass/facts.yaml:16:77
  Число «6 (шести) рабочих дней» из документа (reading-pass.ru.txt:8) не учтено.
  Ожидается: Факт с этим числом и единицей, который ссылается на «7:8».
  Что сделать: Внесите число в facts.yaml или назовите его в left-out.yaml с причиной.`,
  ],
  'a figure that the cited line does not hold': [
    { [facts]: ['at-most: 6', 'at-most: 9'] },
    `content/standards/reading-pass/facts.yaml:16:30
  В поле «at-most» стоит «9», а в строке reading-pass.ru.txt:8 этого нет.
  Ожидается: Число, адрес или телефон из строки, на которую ссылается at.
  Что сделать: Сверьте с документом: исправьте либо число, либо ссылку at.`,
  ],
  'hours that the cited line does not hold': [
    { [facts]: ['09:00-18:00', '09:00-18:30'] },
    `content/standards/reading-pass/facts.yaml:22:48
  В поле «open» стоит «18:30», а в строке reading-pass.ru.txt:11 этого нет.
  Ожидается: Число, адрес или телефон из строки, на которую ссылается at.
  Что сделать: Сверьте с документом: исправьте либо число, либо ссылку at.`,
  ],
  'silence where the document prints minutes': [
    {
      [facts]: [
        "waiting:\n  - { stage: before-service, at-most: 30, unit: minutes, at: '7:9' }",
        "waiting: { is: not-stated, read: ['7'] }",
      ],
    },
    `content/standards/reading-pass/facts.yaml:17:1
  Поле «waiting» говорит, что документ молчит, но в строке reading-pass.ru.txt:9 напечатано «30 минут».
  Ожидается: Молчание там, где нет числа этого рода.
  Что сделать: Внесите число вместо not-stated или назовите его в left-out.yaml с причиной.`,
  ],
  'silence in a point that does not exist': [
    { [facts]: ["serving: { is: not-stated, read: ['7'] }", "serving: { is: not-stated, read: ['47'] }"] },
    `content/standards/reading-pass/facts.yaml:19:1
  Поле «serving» называет прочитанным пункт 47, которого в reading-pass.ru.txt нет.
  Ожидается: Номера пунктов этого документа.
  Что сделать: Исправьте список read.`,
  ],
  'something left out that is accounted for': [
    { [leftOut]: `${everythingLeftOut}\n- { what: figure, at: '7:9', text: 30 минут, why: этого никто не ждёт }\n` },
    `content/standards/reading-pass/left-out.yaml:10:3
  Опущенного «30 минут» в reading-pass.ru.txt 7:9 нет, или оно уже учтено.
  Ожидается: Только то, что документ говорит, а факты – нет.
  Что сделать: Удалите запись или исправьте её место и текст.`,
  ],
  'a text in one language only': [
    { [ru]: ['  duplicate: Пропуск потерян\n', ''] },
    `content/standards/reading-pass/ru.mdx:1:1
  На языке ru нет текста «cases.duplicate».
  Ожидается: Каждый текст на обоих языках.
  Что сделать: Допишите текст; npm run check -- --fill добавит недостающие поля.`,
  ],
  'a sentence copied from the document': [
    {
      [ru]: [
        'Обычные книги выдают и без него.',
        'Максимально допустимое время ожидания в очереди при сдаче необходимых документов – не более часа.',
      ],
    },
    `content/standards/reading-pass/ru.mdx:18:1
  Слов подряд из документа: 12 («максимально допустимое время ожидания в очереди при сдаче необходимых документов не более...», reading-pass.ru.txt:9).
  Ожидается: Свои слова; дословно – только официальные названия.
  Что сделать: Перескажите это место проще и короче.`,
  ],
};

describe('an author who', () => {
  it.each(Object.entries(faults))('leaves %s is told where and what to do', (_, [changes, said]) => {
    expect(messages(changes)).toContain(said);
  });
});

it('asks for every appendix that the document names, in order', () => {
  const named = source.replace('Бланки выдаются в отделах', 'Бланки – в приложениях 1 и 2 к настоящему стандарту');
  expect(messages({}, named)).toEqual([
    expect.stringContaining('Приложения 2 нет в списке appendices, а документ его называет (reading-pass.ru.txt).'),
  ]);
});

it('takes a figure that is left out on its own line', () => {
  const cited: Changes = {
    [facts]: ["at: '20:21' }", "at: ['20:21', '21:22'] }"],
    [leftOut]: `${points.join('\n')}\n${months}\n`,
  };
  expect(messages(cited)).toEqual([]);
});

it('takes a calendar day that the words of the family say', () => {
  const dated = source.replace('не автоматизированная', 'не автоматизированная до 13 августа 2007 года');
  const family = (kk: string, ru: string): Changes => ({
    [facts]: ['source: ', 'family: passes\nsource: '],
    'families/passes/kk.mdx': `---\nreviewed: no\nconditions: { before: ${kk} }\n---\n`,
    'families/passes/ru.mdx': `---\nreviewed: no\nconditions: { before: ${ru} }\n---\n`,
  });
  const of = (changes: Changes) => messages(changes, dated).filter((message) => message.includes('2007'));
  expect(of({})).toHaveLength(1);
  expect(of(family('2007 жылғы 13 тамызға дейін', 'до 13 августа 2007 года'))).toEqual([]);
  expect(of(family('ертеде', 'до 13 августа 2007 года'))).toHaveLength(1);
});

it('says which source is missing', () => {
  const found = withContent({}, (dir) => coverage(readContent(readTree(dir)), new Map()));
  expect(found.problems.map((one) => problemInWords(one, 'ru', 'content'))).toEqual([
    expect.stringContaining('Нет исходного текста reading-pass.ru.txt.'),
  ]);
});

it('prints the findings, a table and a line on the whole', () => {
  expect(coverageInWords(coverageOf(), 'ru', 'content')).toMatchInlineSnapshot(`
    "документ      пункты  приложения  числа  опущено  молчит     kk     ru  повторы  замечания
    reading-pass   10/19           1    5/6        1       6  100 %  100 %        0          0

    Всё учтено, документов: 1."
  `);
});
