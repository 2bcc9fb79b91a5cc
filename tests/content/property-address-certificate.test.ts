import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/language.ts';
import { neededWords } from '#regulations/needed-words.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import { ownOrShared } from '#vocabulary/shared-words.ts';
import { citedPlaces, figuresOf, says } from './cited-figures.ts';

const folder = 'content/regulations/property-address-certificate';
const read = (path: string) => readFileSync(path, 'utf8');

/** The lines of the source that facts.yaml cites, by number, and those that begin a point. */
const source = JSON.parse(read('tests/fixtures/sources/address-regulation-56-10.kk.lines.json')) as Record<
  string,
  string
>;
const raw: unknown = parse(read(`${folder}/facts.yaml`));
const facts = regulationFactsSchema.parse(raw);
const lastLineOfPoints = 343;

describe('the address regulation says what its document says', () => {
  it('cites lines that exist and hold text', () => {
    const lines = citedPlaces(raw).map((place) => place.line);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !source[line]?.trim())).toEqual([]);
  });

  it('cites each line under the point it belongs to', () => {
    // The resolution itself has four points before the regulation begins on line 57.
    const starts = Object.entries(source)
      .map(([line, text]) => ({ line: Number(line), point: /^ ?(\d+)\. /.exec(text)?.[1] }))
      .filter(({ line, point }) => point !== undefined && line > 57 && line < lastLineOfPoints);
    expect(starts.map(({ point }) => point)).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
    const pointAt = (line: number) => starts.filter((start) => start.line <= line).at(-1)?.point;
    const inPoints = citedPlaces(raw).filter(({ point }) => /^\d/.test(point));
    expect(inPoints.filter(({ point, line }) => pointAt(line) !== point)).toEqual([]);
  });

  it.each(figuresOf(raw))('$path: $figure stands in the cited lines', ({ figure, lines }) => {
    expect(says(lines.map((line) => source[line] ?? '').join('\n'), figure)).toBe(true);
  });

  it.skipIf(!existsSync(`${process.env['QYZMET_SOURCES']}/${facts.source}`))('has the lines of the document', () => {
    const document = read(`${process.env['QYZMET_SOURCES']}/${facts.source}`).split('\n');
    for (const [line, text] of Object.entries(source)) expect(document[Number(line) - 1]?.trimEnd()).toBe(text);
  });
});

describe('the address regulation, as a lawyer would check it', () => {
  it('has seven steps of four units and the recipient; the sixth names nobody', () => {
    expect(facts.units).toHaveLength(4);
    expect(facts.steps.map(({ unit, actor }) => unit ?? actor)).toEqual([
      'recipient',
      'centre-inspector',
      'accumulation-inspector',
      'executor',
      'management',
      undefined,
      'centre-inspector',
    ]);
    expect(new Set(facts.steps.flatMap(({ unit }) => unit ?? []))).toEqual(new Set(facts.units.map(({ id }) => id)));
  });

  it('clarifies in three working days and assigns in seven, without the first and the last', () => {
    const terms = facts.deadlines?.map(({ cases, exactly, unit, without }) => [cases, exactly, unit, without?.length]);
    expect(terms).toEqual([
      [['clarify'], 3, 'working-days', 2],
      [['assign'], 7, 'working-days', 2],
    ]);
  });

  it('asks for four papers to clarify and ten to assign', () => {
    const count = (id: string) => facts.papers?.filter(({ cases }) => cases?.includes(id)).length;
    expect([count('clarify'), count('assign')]).toEqual([4, 10]);
  });

  it('says its side rules with their terms', () => {
    const terms = facts.rules?.flatMap(({ id, term, often }) =>
      term ? [[id, term.exactly, term.unit]] : often ? [[id, often['at-least'], often.per]] : [],
    );
    expect(terms).toEqual([
      ['courier-runs', 2, 'day'],
      ['back-before-the-end', 1, 'days'],
      ['kept', 1, 'months'],
      ['returned-with-reason', 3, 'working-days'],
      ['told-of-return', 1, 'working-days'],
      ['told-of-refusal', 1, 'working-days'],
    ]);
  });

  it('names the standard that it carries out, and the scheme that the document does not hold', () => {
    expect(facts.implements).toMatchObject({ act: 'resolution-1128-2012' });
    expect(facts.implements.standard).toBeUndefined();
    expect(facts.appendices.map(({ n, what, missing }) => [n, what, missing])).toEqual([
      ['1', 'offices', undefined],
      ['2', 'offices', undefined],
      ['3', 'scheme', true],
    ]);
  });

  it('is repealed by a later act, and repeals an earlier one', () => {
    const acts = parse(read('content/acts.yaml')) as { id: string; status: { is: string; by?: string } }[];
    const byId = new Map(acts.map((act) => [act.id, act]));
    expect(byId.get(facts.act)?.status).toMatchObject({ is: 'repealed', by: 'akimat-karaganda-47-01-2014' });
    expect(byId.get('akimat-karaganda-41-05-2013')?.status).toMatchObject({ is: 'repealed', by: facts.act });
  });
});

describe('the words of the address regulation', () => {
  const vocabulary = Object.fromEntries(
    vocabularyLists.map((list) => [list, parse(read(`content/vocabulary/${list}.yaml`)) as unknown]),
  ) as Vocabulary;
  const files = languages.map((language) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`${folder}/${language}.mdx`)) ?? [];
    return { language, body, words: regulationWordsSchema.parse(parse(head)) };
  });

  it.each(files)('say every fact in $language', ({ language, words }) => {
    const silent = neededWords(facts).filter(
      ({ list, id }) => !ownOrShared(words[list], list, id, vocabulary, language),
    );
    expect(silent).toEqual([]);
  });

  it.each(files)('keep figures out of $language', ({ words, body }) => {
    const { slips, ...own } = words;
    expect(JSON.stringify(own)).not.toMatch(/\d/);
    // The slip about the year of a law cannot be told without the years.
    expect(JSON.stringify(slips).match(/\d+/g)).toEqual(['2001', '2011']);
    expect(body).not.toMatch(/\d/);
  });

  it('call the translation ours in Russian only', () => {
    expect(files.map(({ words }) => words.translation)).toEqual([undefined, 'ours']);
  });
});
