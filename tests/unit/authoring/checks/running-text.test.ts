import { expect, it } from 'vitest';
import type { Changes } from '../broken-content.ts';
import { messagesOn, reportOn } from '../broken-content.ts';

const file = 'tables/running-text.csv';
const offices = 'offices/akmola/land-department.csv';
const cites = ['1#1', '1#1 | reading-pass@4:9'] as const;
const printed = (line: string) => `document,at,source,office,address,phone,email,website\n${line},,8-716-225-34,,\n`;
const line = printed('reading-pass,4:9,act.ru.txt,land-department-akmola');
const codes = (changes: Changes) => reportOn(changes).problems.map((one) => `${one.code} ${one.file}:${one.line}`);

it('takes a place in a text as a source, with a telephone that only the text prints', () => {
  const phone = ['8-716-225-34-71', '8-716-225-34'] as const;
  const both = { [file]: line, [offices]: cites };
  expect(codes(both)).toEqual([]);
  expect(codes({ [offices]: phone })).toEqual([`phone-digits ${offices}:2`]);
  const office = 'x,akmola,,,Отдел,,,,,,8-716-225-34,,,,,,,,reading-pass@4:9,'.replace('x', 'central-body-akmola');
  const head = `id,place,parent,name_kk,name_ru,settlement_kk,settlement_ru,address_kk,address_ru,postal_code,phones,emails,websites,head_kk,head_ru,hours,serves_kk,serves_ru,sources,note\n`;
  const own = { [file]: line.replace('land-department-akmola', 'central-body-akmola') };
  expect(codes({ ...own, 'offices/akmola/central-body.csv': `${head}${office}\n` })).toEqual([]);
});

it.each<[string, string, Changes, string]>([
  ['a line of an office that does not cite it', 'reading-pass,4:9,act.ru.txt,land-department-akmola', {}, 'uncited'],
  ['a place without its line', 'reading-pass,4,act.ru.txt,land-department-akmola', {}, 'wrong'],
  ['a document of no language', 'reading-pass,4:9,act.txt,land-department-akmola', {}, 'wrong'],
])('finds %s', (_, text, changes, code) => {
  expect(codes({ ...changes, [file]: printed(text) })).toEqual([`running-text-${code} ${file}:2`]);
});

it('finds a line of an office that is not there', () => {
  const text = printed('reading-pass,4:9,act.ru.txt,central-body-akmola');
  expect(codes({ [file]: text })).toEqual([`ledger-office ${file}:2`]);
});

it('tells the author where to write what', () => {
  expect(messagesOn({ [offices]: cites })).toEqual([
    `content/${offices}:2:19
  Строка «land-department-akmola»: учреждение ссылается на место «reading-pass@4:9», которого нет в tables/running-text.csv.
  Ожидается: Строка этого учреждения с этим документом и местом: в ней стоит то, что напечатано в тексте.
  Что сделать: Впишите её в tables/running-text.csv или исправьте ссылку.`,
  ]);
  expect(messagesOn({ [file]: line }, 'kk')[0]).toContain('sources бағанында ондай орын жоқ');
});

it('says it once when the file cannot be read', () => {
  expect(codes({ [file]: `${line}"x`, [offices]: cites })).toEqual([`csv-broken ${file}:1`]);
});
