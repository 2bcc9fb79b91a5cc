import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formSchema } from '#forms/schema.ts';
import { application, receipt } from './land-act.ts';

const issuesOf = (form: unknown) => formSchema.safeParse(form).error?.issues ?? [];
const withBlocks = (blocks: unknown[]) => ({ ...application(), blocks });
const said = (text: string) => ({ ru: text, kk: text });
const labelled = (name: string) => ({ name, label: said('Надпись') });

describe('the forms of the land act', () => {
  test('are accepted', () => {
    expect(issuesOf(application())).toEqual([]);
    expect(issuesOf(receipt())).toEqual([]);
  });

  test.each([
    ['an unknown kind of block', (form: any) => (form.blocks[0].block = 'stampede'), 'mark, title, note'],
    ['a block without a kind', (form: any) => delete form.blocks[0].block, 'block: one of'],
    ['a label without Kazakh', (form: any) => delete form.blocks[4].label.kk, 'in Kazakh'],
    ['a caption without Russian', (form: any) => delete form.blocks[4].caption.ru, 'in Russian'],
    ['no label at all', (form: any) => delete form.blocks[4].label, 'expected object'],
    ['a misspelled key', (form: any) => (form.blocks[4].captoin = said('x')), 'captoin'],
    ['rows in words', (form: any) => (form.blocks[4].rows = 'two'), 'expected number'],
    ['a name twice', (form: any) => (form.blocks[5].name = 'plot-address'), '"plot-address" names two fields'],
    ['a name with a capital', (form: any) => (form.blocks[4].name = 'plotAddress'), 'small Latin letters'],
    ['a kind that is not one', (form: any) => (form.kind = 'leaflet'), 'application'],
    ['a translated letter', (form: any) => (form.kind = 'letter'), 'our own words in both languages'],
    ['a form without its lines', (form: any) => delete form.source, 'without source'],
    ['a form without its translation', (form: any) => delete form.translation, 'without translation'],
    ['lines the wrong way round', (form: any) => form.source.lines.reverse(), 'first line before'],
    ['no service', (form: any) => (form.services = []), 'at least one service'],
    ['only pen rules', (form: any) => (form.blocks[4]['pen-rows'] = 2), 'fewer than the 2 rows'],
  ])('%s is refused', (_, spoil, message) => {
    const form = application();
    spoil(form);
    expect(
      issuesOf(form)
        .map((issue) => issue.message)
        .join(),
    ).toContain(message);
  });

  test('a second copy must repeat a field that exists', () => {
    const form = receipt();
    form.blocks[1].copies[1].blocks[0]['same-as'] = 'paier';
    expect(issuesOf(form)).toMatchObject([
      { path: ['blocks', 1, 'copies', 1, 'blocks', 0, 'same-as'], message: '"paier" is not a field above this one' },
    ]);
  });
});

describe('forms of other documents can be said', () => {
  test.each([
    [
      'a contract: numbered sections, blanks in a sentence',
      [
        {
          block: 'section',
          number: '1.',
          heading: said('ДО обязуется:'),
          blocks: [
            {
              block: 'line',
              ...labelled('group'),
              lead: said('1) Зачислить ребенка в группу'),
              caption: said('(наименование)'),
            },
            {
              block: 'text',
              text: said('от «{day}» {month} 20{year} г.'),
              fields: ['day', 'month', 'year'].map(labelled),
            },
          ],
        },
      ],
    ],
    [
      'a numbered title',
      [
        {
          block: 'title',
          text: said('Справка № {number}'),
          subtitle: said('от {day}'),
          fields: ['number', 'day'].map(labelled),
        },
      ],
    ],
    [
      'a medical form: doctors sign, nothing to type',
      [
        { block: 'line', ...labelled('person'), lead: said('Ф.И.О.') },
        { block: 'signature', lead: said('Психиатр') },
        { block: 'stamp', text: said('М.П.') },
      ],
    ],
    [
      'an application with a part for the office',
      [{ block: 'office', blocks: [{ block: 'line', ...labelled('outcome'), lead: said('Нәтижесі:') }] }],
    ],
    [
      'a voucher with its return coupon beside it',
      [
        {
          block: 'row',
          columns: [
            { width: 1, blocks: [{ block: 'title', text: said('Направление') }] },
            { width: 1, blocks: [{ block: 'line', ...labelled('child'), lead: said('Ф.И.О') }] },
          ],
        },
      ],
    ],
    [
      'an apostille in four languages, with blanks',
      [
        { block: 'foreign', language: 'mul', text: 'has been signed by' },
        { block: 'foreign', language: 'kk', text: '{post} ретінде', fields: [labelled('post')] },
      ],
    ],
    [
      'a number in cells, a choice, a register',
      [
        { block: 'identifier', ...labelled('iin'), lead: said('ИИН') },
        { block: 'choice', ...labelled('who'), options: ['a', 'b'].map((name) => ({ name, text: said(name) })) },
        {
          block: 'table',
          ...labelled('register'),
          columns: [
            { text: said('№'), width: 1 },
            { text: said('Ф.И.О.'), width: 4 },
          ],
          rows: [[said('1'), 'pen']],
        },
      ],
    ],
  ])('%s', (_, blocks) => expect(issuesOf(withBlocks(blocks))).toEqual([]));

  test.each([
    [
      'a blank of the text that nothing describes',
      [{ block: 'text', text: said('кв. № {flat}') }],
      '{flat}; described',
    ],
    [
      'a blank that one language forgot',
      [{ block: 'text', text: { ru: 'кв. № {flat}', kk: 'пәтер' }, fields: [labelled('flat')] }],
      'blanks in the text: none',
    ],
    [
      'a blank of the title that nothing describes',
      [{ block: 'title', text: said('Справка'), subtitle: said('№ {number}') }],
      '{number}; described',
    ],
    [
      'a blank of a third language that nothing describes',
      [{ block: 'foreign', language: 'kk', text: '{post} ретінде' }],
      '{post}; described',
    ],
    [
      'a row with a cell too few',
      [{ block: 'table', ...labelled('t'), columns: [{ text: said('№'), width: 1 }], rows: [['pen', 'pen']] }],
      '2 cells in a table of 1 columns',
    ],
  ])('%s is refused', (_, blocks, message) => {
    expect(issuesOf(withBlocks(blocks))[0]?.message).toContain(message);
  });
});

test('every field tells the author what it is, with an example', () => {
  const mute: string[] = [];
  let fields = 0;
  const visit = (schema: any, path: string) => {
    for (const [key, value] of Object.entries<any>(schema?.properties ?? {})) {
      fields += 1;
      const holds = value.$ref ?? value.items?.$ref;
      if (!holds && !/(Example|Например|Мысалы): |in order\.$/.test(value.description ?? ''))
        mute.push(`${path}.${key}`);
      visit(value, `${path}.${key}`);
      visit(value.items, `${path}.${key}[]`);
    }
    for (const part of [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])]) visit(part, path);
  };
  const json = z.toJSONSchema(formSchema, { io: 'input' });
  visit(json, 'form');
  for (const [name, definition] of Object.entries(json.$defs ?? {})) visit(definition, name);
  expect(mute).toEqual([]);
  expect(fields).toBeGreaterThan(100);
});
