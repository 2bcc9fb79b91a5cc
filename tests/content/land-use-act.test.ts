import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/language.ts';
import { papersFor } from '#standards/papers.ts';
import { factsSchema, wordsSchema } from '#standards/schema.ts';
import { neededWords, wordFor } from '#standards/needed-words.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import { citedPlaces, figuresOf, says } from './cited-figures.ts';

const folder = 'content/standards/permanent-land-use-act';
const read = (path: string) => readFileSync(path, 'utf8');

/** The lines of the source that facts.yaml cites, by number, as they stand in the document. */
const source = JSON.parse(read('tests/fixtures/sources/land-use-act-1392.ru.lines.json')) as Record<string, string>;
const raw: unknown = parse(read(`${folder}/facts.yaml`));
const facts = factsSchema.parse(raw);

describe('the land-use act says what its document says', () => {
  it('cites lines that exist and hold text', () => {
    const lines = citedPlaces(raw).map((place) => place.line);
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter((line) => !source[line]?.trim())).toEqual([]);
  });

  it('cites each line under the point it belongs to', () => {
    const starts = Object.entries(source)
      .map(([line, text]) => ({ line: Number(line), point: /^(\d+)\. /.exec(text)?.[1] }))
      .filter((start) => start.point !== undefined && start.line < 282);
    expect(starts.map((start) => start.point)).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
    const pointAt = (line: number) => starts.filter((start) => start.line <= line).at(-1)?.point;
    const inPoints = citedPlaces(raw).filter((place) => !place.point.startsWith('a'));
    expect(inPoints.filter((place) => pointAt(place.line) !== place.point)).toEqual([]);
  });

  it('cites each line of an appendix under its appendix', () => {
    const first = facts.appendices.map((appendix) => Number(appendix.at[0]?.split(':')[1]));
    const appendixAt = (line: number) => `a${first.filter((start) => start <= line).length}`;
    const inAppendices = citedPlaces(raw).filter((place) => place.point.startsWith('a'));
    expect(inAppendices.filter((place) => appendixAt(place.line) !== place.point)).toEqual([]);
  });

  it.each(figuresOf(raw))('$path: $figure stands in the cited lines', ({ figure, lines }) => {
    expect(says(lines.map((line) => source[line] ?? '').join('\n'), figure)).toBe(true);
  });

  it.skipIf(!existsSync(`${process.env['QYZMET_SOURCES']}/${facts.source}`))('has the lines of the document', () => {
    const document = read(`${process.env['QYZMET_SOURCES']}/${facts.source}`).split('\n');
    for (const [line, text] of Object.entries(source)) expect(document[Number(line) - 1]?.trimEnd()).toBe(text);
  });
});

describe('the land-use act, as a lawyer would check it', () => {
  it('gives an act in six working days and a duplicate in four, in both channels', () => {
    const results = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what === 'result');
    expect(results.map((term) => [term.channels?.[0], term.cases, term.exactly, term.unit])).toEqual([
      ['agency', ['grant', 'change'], 6, 'working-days'],
      ['agency', ['duplicate'], 4, 'working-days'],
      ['service-centre', ['grant', 'change'], 6, 'working-days'],
      ['service-centre', ['duplicate'], 4, 'working-days'],
    ]);
  });

  it.each([
    ['agency', 'grant', 8, 0],
    ['agency', 'change', 8, 0],
    ['agency', 'duplicate', 4, 0],
    ['service-centre', 'grant', 7, 2],
    ['service-centre', 'change', 7, 2],
    ['service-centre', 'duplicate', 4, 2],
  ] as const)('asks at %s for %s: %i papers and %i statements of the state', (channel, chosen, papers, statements) => {
    const asked = papersFor(facts, channel, chosen);
    const fromState = asked.filter((paper) => paper[channel] === 'state-data');
    expect([asked.length - fromState.length, fromState.length]).toEqual([papers, statements]);
  });

  it('prices seven kinds of plots; three of them grow with the area in four steps', () => {
    if (facts.fee.is !== 'paid') throw new Error('the service is paid');
    expect(facts.fee.tariffs.map((tariff) => tariff.mrp)).toEqual([1.9, 1.9, 1.9, 1.9, 3.2, 3.2, 5.2]);
    const steps = facts.fee.tariffs.flatMap((tariff) => tariff.area?.coefficients.map((step) => step.times) ?? []);
    expect(steps).toEqual([1, 2, 3].flatMap(() => [1.1, 1.2, 1.3, 1.4]));
  });

  it('has seven principles, eight appendices and six indicators without values', () => {
    expect([facts.principles.length, facts.appendices.length, facts.indicators.length]).toEqual([7, 8, 6]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });

  it('knows refusal, suspension and tacit approval, and no refusal to take the papers', () => {
    expect(Array.isArray(facts['service-refusals']) && facts['service-refusals'].length).toBe(5);
    expect(Array.isArray(facts.suspensions) && facts.suspensions.length).toBe(3);
    expect(facts['tacit-approval']).toMatchObject({ of: 'act' });
    expect(facts['acceptance-refusals']).toMatchObject({ is: 'not-stated' });
    expect(facts.returns).toMatchObject({ is: 'not-stated' });
  });
});

describe('the words of the land-use act', () => {
  const vocabulary = Object.fromEntries(
    vocabularyLists.map((list) => [list, parse(read(`content/vocabulary/${list}.yaml`)) as unknown]),
  ) as Vocabulary;
  const files = languages.map((language) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`${folder}/${language}.mdx`)) ?? [];
    return { language, body, words: wordsSchema.parse(parse(head)) };
  });

  it.each(files)('say every fact in $language', ({ language, words }) => {
    const silent = neededWords(facts).filter(({ list, id }) => !wordFor(list, id, words, vocabulary, language));
    expect(silent).toEqual([]);
  });

  it.each(files)('keep figures out of $language', ({ words, body }) => {
    const { title, ...own } = words;
    expect(title).not.toMatch(/\d/);
    expect(JSON.stringify(own)).not.toMatch(/\d/);
    expect(body.replaceAll(/^\d\. /gm, '')).not.toMatch(/\d/);
  });

  it.each(files)('are a short text with three headings in $language', ({ body }) => {
    expect(body.match(/^## /gm)).toHaveLength(3);
    const length = body.match(/\p{L}+/gu)?.length ?? 0;
    expect(length).toBeGreaterThanOrEqual(80);
    expect(length).toBeLessThanOrEqual(250);
  });
});
