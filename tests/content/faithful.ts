import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/language.ts';
import { neededWords, wordFor } from '#standards/needed-words.ts';
import type { Facts } from '#standards/schema.ts';
import { factsSchema, wordsSchema } from '#standards/schema.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import { citedPlaces, figuresOf, says } from './cited-figures.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** The facts of one standard as they stand in the file, and read by the schema. */
export function readFacts(slug: string): { raw: unknown; facts: Facts } {
  const raw: unknown = parse(read(`content/standards/${slug}/facts.yaml`));
  return { raw, facts: factsSchema.parse(raw) };
}

/**
 * The facts of a standard hold against its document: every cited line stands under its point or appendix and says the
 * figure.
 *
 * @param excerpt the cited lines of the document, by number: tests/fixtures/sources/<excerpt>.lines.json
 * @param points how many points the document has
 */
export function describeFacts(slug: string, excerpt: string, points: number): void {
  const { raw, facts } = readFacts(slug);
  const source = JSON.parse(read(`tests/fixtures/sources/${excerpt}.lines.json`)) as Record<string, string>;
  const first = facts.appendices.map((appendix) => Number(appendix.at[0]?.split(':')[1]));

  describe(`${slug} says what its document says`, () => {
    it('cites lines that exist and hold text', () => {
      expect(citedPlaces(raw).filter(({ line }) => !source[line]?.trim())).toEqual([]);
    });

    it('cites each line under the point it belongs to', () => {
      const starts = Object.entries(source)
        .map(([line, text]) => ({ line: Number(line), point: /^(\d+)\. /.exec(text)?.[1] }))
        .filter((start) => start.point !== undefined && start.line < first[0]!);
      expect(starts.map((start) => start.point)).toEqual(Array.from({ length: points }, (_, i) => String(i + 1)));
      const pointAt = (line: number) => starts.filter((start) => start.line <= line).at(-1)?.point;
      const inPoints = citedPlaces(raw).filter((place) => !place.point.startsWith('a'));
      expect(inPoints.filter((place) => pointAt(place.line) !== place.point)).toEqual([]);
      const cited = new Set(inPoints.map(({ point }) => point));
      expect(starts.filter(({ point }) => !cited.has(point!)).map(({ point }) => point)).toEqual(['18']);
    });

    it('cites each line of an appendix under its appendix', () => {
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
}

/** The words of a standard: every fact worded, no figures, a short body with the same three headings. */
export function describeWords(slug: string): void {
  const { facts } = readFacts(slug);
  const vocabulary = Object.fromEntries(
    vocabularyLists.map((list) => [list, parse(read(`content/vocabulary/${list}.yaml`)) as unknown]),
  ) as Vocabulary;
  const files = languages.map((language) => {
    const text = read(`content/standards/${slug}/${language}.mdx`);
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { language, body, words: wordsSchema.parse(parse(head)) };
  });

  describe(`the words of ${slug}`, () => {
    it.each(files)('say every fact in $language', ({ language, words }) => {
      expect(neededWords(facts).filter(({ list, id }) => !wordFor(list, id, words, vocabulary, language))).toEqual([]);
    });

    it.each(files)('keep figures out of $language', ({ words, body }) => {
      const { title, addresses, ...own } = words;
      expect(title).not.toMatch(/\d/);
      expect(Object.keys(addresses ?? {}).length).toBeLessThanOrEqual(1);
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
}
