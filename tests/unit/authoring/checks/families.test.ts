import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fill } from '#authoring/fill/fill.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';
import type { Change, Changes } from '../broken-content.ts';
import { messagesOn, reportOn, withContent } from '../broken-content.ts';

const languages = ['kk', 'ru'] as const;
const original = (name: string) => readFileSync(`tests/fixtures/content/sound/standards/reading-pass/${name}`, 'utf8');
const wordsOf = { kk: 'рұқсатнама беру туралы өтініш', ru: 'заявление о выдаче пропуска' };
const mistakes = { kk: '## Жиі кететін қателер', ru: '## Частые ошибки' };

/** A language file of a member: the application and the common mistakes are left to the family. */
const member = (language: (typeof languages)[number]) => {
  const [text = ''] = original(`${language}.mdx`).split(mistakes[language]);
  return text.replace(/papers:\n.*\n/, '');
};
const facts = original('facts.yaml').replace('topic:', 'family: reading\ntopic:');
const family = (language: (typeof languages)[number]) => `---
reviewed: no
papers:
  application: ${wordsOf[language]}
---

${mistakes[language]}${original(`${language}.mdx`).split(mistakes[language])[1]}`;

/** Two standards that share the words of one family, without a mistake. */
const sound: Readonly<Record<string, string>> = {
  'families/reading/kk.mdx': family('kk'),
  'families/reading/ru.mdx': family('ru'),
  'standards/reading-pass/facts.yaml': facts,
  'standards/reading-pass/kk.mdx': member('kk'),
  'standards/reading-pass/ru.mdx': member('ru'),
  'standards/loan-card/facts.yaml': facts.replace('register: 7', 'register: 8'),
  'standards/loan-card/kk.mdx': member('kk')
    .replace(/^title: .*/m, 'title: Кітап карточкасын беру')
    .replace(/^name: .*/m, 'name: Кітап карточкасы')
    .replace(
      /^aliases: .*/m,
      'aliases: [кітап алу, абонемент, үйге кітап, кітап карточкасы, кітап беру, карточка алу]',
    ),
  'standards/loan-card/ru.mdx': member('ru')
    .replace(/^title: .*/m, 'title: Выдача книжной карточки за 6 дней')
    .replace(/^name: .*/m, 'name: Книжная карточка')
    .replace(
      /^aliases: .*/m,
      'aliases: [книги на дом, абонемент, взять книгу, книжная карточка, карточка, получить карточку]',
    ),
};

/** The sound family with a piece of one or more files replaced, or a file left out. */
function broken(changes: Changes): Record<string, Change> {
  const files: Record<string, Change> = { ...sound };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else if (typeof change === 'string') files[path] = change;
    else {
      expect(sound[path]).toContain(change[0]);
      files[path] = sound[path]!.replace(change[0], () => change[1]);
    }
  }
  return files;
}
const codes = (changes: Changes) =>
  reportOn(broken(changes)).problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

const kk = 'families/reading/kk.mdx';
const ru = 'families/reading/ru.mdx';
const pass = 'standards/reading-pass';
const card = 'standards/loan-card';
const both = (folder: string, add: (language: 'kk' | 'ru') => readonly [string, string]): Changes =>
  Object.fromEntries(languages.map((language) => [`${folder}/${language}.mdx`, add(language)]));

it('takes the words of a family and asks for none of them', () => {
  expect(messagesOn(sound)).toEqual([]);
  expect(withContent(sound, (dir) => fill(readContent(readTree(dir))))).toEqual([]);
});

it('lets a standard say a word of the family in its own way', () => {
  const own = both(card, () => ['results:', 'papers:\n  application: өтініш\nresults:']);
  // Then one standard only is left to take it.
  expect(codes({ ...own, [`${card}/ru.mdx`]: ['results:', 'papers:\n  application: заявление\nresults:'] })).toEqual([
    `family-word-single ${kk}:4:3`,
    `family-word-single ${ru}:4:3`,
  ]);
});

it.each<[string, Changes, string[]]>([
  [
    'a family that does not exist',
    { [`${pass}/facts.yaml`]: ['family: reading', 'family: readings'] },
    [`family-small ${kk}:1:1`, `family-unknown ${pass}/facts.yaml:2:9`],
  ],
  [
    'a family of one',
    {
      [`${pass}/facts.yaml`]: ['family: reading\n', ''],
      [`${pass}/kk.mdx`]: original('kk.mdx'),
      [`${pass}/ru.mdx`]: original('ru.mdx'),
    },
    [`family-small ${kk}:1:1`],
  ],
  ['a missing file', { [ru]: null }, [`family-file-missing ${ru}:1:1`]],
  [
    'a word that no standard takes',
    both('families/reading', (language) => [
      'papers:\n',
      `papers:\n  photo: ${language === 'kk' ? 'сурет' : 'снимок'}\n`,
    ]),
    [`family-word-unused ${kk}:4:3`, `family-word-unused ${ru}:4:3`],
  ],
  [
    'a word that a standard repeats',
    both(pass, (language) => ['results:', `papers:\n  application: ${wordsOf[language]}\nresults:`]),
    [`family-word-twice ${pass}/kk.mdx:12:3`, `family-word-twice ${pass}/ru.mdx:11:3`],
  ],
  [
    'a word in one language',
    { [ru]: ['papers:', 'hints:\n  application: Подпишите его.\npapers:'] },
    [`family-one-sided ${ru}:4:3`],
  ],
  ['an unequal heading', { [ru]: ['## Частые', '### Частые'] }, [`body-headings ${kk}:7:1`]],
  ['a figure in words', { [ru]: [wordsOf.ru, 'заявление за шесть рабочих дней'] }, [`figure ${ru}:4:29`]],
  [
    'a component without a figure',
    { [ru]: ['- Заявление', '- <Term what="return" /> Заявление'] },
    [`family-figure ${ru}:9:3`],
  ],
  [
    'a text that is too short together',
    {
      [`${pass}/ru.mdx`]: [
        member('ru').split('---\n')[2] ?? '',
        '\n## Кому\n\nНужен всем.\n\n## Порядок\n\nСначала он.\n',
      ],
    },
    [`family-body-length ${pass}/ru.mdx:14:1`],
  ],
  [
    'a heading that both have',
    both(pass, (language) => [language === 'kk' ? '## Кімге керек' : '## Кому это нужно', mistakes[language]]),
    [`family-heading-twice ${pass}/kk.mdx:15:1`, `family-heading-twice ${pass}/ru.mdx:14:1`],
  ],
  [
    'Russian in kk.mdx',
    { [kk]: [wordsOf.kk, 'документ, с которым вас пускают в читальный зал'] },
    [`kazakh-expected ${kk}:4:16`],
  ],
])('finds %s', (_, changes, found) => {
  expect(codes(changes)).toEqual(found);
});

it('does not ask a standard for the words of a family that cannot be read', () => {
  expect(codes({ [ru]: ['application: ', 'application: a: '] })).toEqual([`yaml-colon ${ru}:4:16`]);
});

it('tells what to do in both languages', () => {
  const told = (language: 'kk' | 'ru') =>
    messagesOn(broken({ [`${pass}/facts.yaml`]: ['family: reading', 'family: x'] }), language).at(-1);
  expect(told('ru')).toMatch(/facts\.yaml:2:9\n {2}Семейства «x» нет.*\n.*\n {2}Что сделать: /);
  expect(told('kk')).toMatch(/facts\.yaml:2:9\n {2}«x» тобы .* жоқ\./);
});
