import { expect, it } from 'vitest';
import { textOfStandard } from '#glossary/text-of-service.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { readFacts, readWords } from '../../content/standard-content.ts';

const vocabulary = Object.fromEntries(vocabularyLists.map((list) => [list, {}])) as Vocabulary;

it('holds the words of a page: name, lead, channels, hints, unit of the price, text; no aliases and no title', () => {
  const { facts } = readFacts('licence-school-education');
  const { words, body } = readWords('licence-school-education', 'ru');
  const text = textOfStandard(facts, words, { bodies: [body], vocabulary, language: 'ru' });
  for (const said of [words.name, words.lead, 'Портал', 'цифровая подпись', 'МРП', body]) expect(text).toContain(said);
  for (const unsaid of [words.title, ...words.aliases.filter((alias) => alias.length > 20)])
    expect(text).not.toContain(unsaid);
});
