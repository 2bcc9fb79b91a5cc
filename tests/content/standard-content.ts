/** What every standard must hold to: cited lines, points, figures, and words in both languages. */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Facts, StandardWords } from '#standards/schema.ts';
import { withFamily } from '#standards/family.ts';
import { factsSchema, familySchema, wordsSchema } from '#standards/schema.ts';
import { neededWords, wordFor } from '#standards/needed-words.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import { citedPlaces, figuresOf, says } from './cited-figures.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** The facts of one standard, read from its file: as written and as the schema gives them. */
export function readFacts(slug: string): { raw: unknown; facts: Facts } {
  const raw: unknown = parse(read(`content/standards/${slug}/facts.yaml`));
  return { raw, facts: factsSchema.parse(raw) };
}

/** A language file cut into its frontmatter and its text. */
function readMdx(path: string): { head: unknown; body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(path)) ?? [];
  return { head: parse(head), body };
}

/** The words of one standard in one language and the text below them, those of its family with them. */
export function readWords(slug: string, language: Language): { words: StandardWords; body: string } {
  const own = readMdx(`content/standards/${slug}/${language}.mdx`);
  const words = wordsSchema.parse(own.head);
  const { family } = readFacts(slug).facts;
  if (family === undefined) return { words, body: own.body };
  const shared = readMdx(`content/families/${family}/${language}.mdx`);
  return { words: withFamily(words, familySchema.parse(shared.head)), body: own.body + shared.body };
}

/**
 * Holds the facts of a standard against the lines that they cite.
 *
 * @param lines first line of the standard, first line of its first appendix, lines that a slip numbered like a point,
 *   points that the document skips when it counts, line of its number in the register
 * @param points the number of its last point
 */
export function saysWhatItsDocumentSays(
  slug: string,
  lines: {
    first: number;
    appendices: number;
    strays?: readonly number[];
    skipped?: readonly number[];
    register?: number;
  },
  points: number,
) {
  const { raw, facts } = readFacts(slug);
  const excerpt = `tests/fixtures/sources/${slug}.lines.json`;
  const source = JSON.parse(read(excerpt)) as Record<string, string>;
  const original = `${process.env['QYZMET_SOURCES']}/${facts.source}`;

  describe(`${slug} says what its document says`, () => {
    it('cites lines that exist and hold text', () => {
      const cited = citedPlaces(raw).map((place) => place.line);
      expect(cited.length).toBeGreaterThan(80);
      expect(cited.filter((line) => !source[line]?.trim())).toEqual([]);
    });

    it('cites each line under the point it belongs to', () => {
      const starts = Object.entries(source)
        .map(([line, text]) => ({ line: Number(line), point: /^\s*(\d+)(?:\. | (?=\p{Lu}))/u.exec(text)?.[1] }))
        .filter(
          ({ line, point }) =>
            point !== undefined && line >= lines.first && line < lines.appendices && !lines.strays?.includes(line),
        );
      const numbers = Array.from({ length: points }, (_, i) => i + 1).filter((n) => !lines.skipped?.includes(n));
      expect(starts.map((start) => Number(start.point))).toEqual(numbers);
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

    // A single appendix is printed without a number.
    const printed = figuresOf(raw).filter(({ path }) => path !== 'appendices.0.n' || facts.appendices.length > 1);
    it.each(printed)('$path: $figure stands in the cited lines', ({ figure, lines: cited }) => {
      expect(says(cited.map((line) => source[line] ?? '').join('\n'), figure)).toBe(true);
    });

    it.skipIf(lines.register === undefined)('has its number and its title from the register', () => {
      // The register stars some titles and explains no star.
      const [number, title] = [0, 1].map((row) => source[Number(lines.register) + row]?.trim().replace(/\s*\*$/, ''));
      expect([number, title]).toEqual([String(facts.register), readWords(slug, 'ru').words.title]);
    });

    it.skipIf(!existsSync(original))('has the lines of the document', () => {
      const document = read(original).split('\n');
      for (const [line, text] of Object.entries(source)) expect(document[Number(line) - 1]?.trimEnd()).toBe(text);
    });
  });
}

/** Holds the words of a standard against its facts, in both languages. */
export function isWordedInBothLanguages(slug: string) {
  const { facts } = readFacts(slug);
  const vocabulary = Object.fromEntries(
    vocabularyLists.map((list) => [list, parse(read(`content/vocabulary/${list}.yaml`)) as unknown]),
  ) as Vocabulary;
  const files = languages.map((language) => ({ language, ...readWords(slug, language) }));

  describe(`the words of ${slug}`, () => {
    it.each(files)('say every fact in $language', ({ language, words }) => {
      const silent = neededWords(facts).filter(({ list, id }) => !wordFor(list, id, words, vocabulary, language));
      expect(silent).toEqual([]);
    });

    it.each(files)('are a short text without figures in $language', ({ body }) => {
      expect(body.replaceAll(/^\d\. /gm, '')).not.toMatch(/\d/);
      const length = body.match(/\p{L}+/gu)?.length ?? 0;
      expect(length).toBeGreaterThanOrEqual(80);
      expect(length).toBeLessThanOrEqual(250);
    });
  });
}
