import { occurrence } from '#glossary/occurrence.ts';
import { textOfRegulation, textOfStandard } from '#glossary/text-of-service.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { withFamily } from '#standards/family.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { familyOf } from '../read/family-of.ts';
import { placeOfValue } from '../read/yaml-text.ts';

/** The texts of all services in one language; undefined while some file cannot be read: nobody knows what it says. */
function texts(content: Content, language: Language): string[] | undefined {
  const lists = vocabularyLists.map((list) => [list, content.vocabulary.get(list)?.value ?? {}]);
  const vocabulary = Object.fromEntries(lists) as Vocabulary;
  const standards = content.standards.map((entry) => {
    const [facts, own, family] = [entry.facts?.value, entry.words[language], familyOf(content, entry)?.words[language]];
    if (!facts || !own?.value) return undefined;
    const bodies = [own.body?.text ?? '', family?.body?.text ?? ''];
    return textOfStandard(facts, withFamily(own.value, family?.value), { bodies, vocabulary, language });
  });
  const regulations = content.regulations.map(({ facts, words }) => {
    const own = words[language];
    if (!facts?.value || !own?.value) return undefined;
    return textOfRegulation(facts.value, own.value, { bodies: [own.body?.text ?? ''], vocabulary, language });
  });
  const all = [...standards, ...regulations];
  return all.every((text) => text !== undefined) ? all : undefined;
}

/** Every term of the glossary occurs in the texts of some service, in both languages. */
export function glossary(content: Content): Problem[] {
  const { glossary: file } = content;
  if (!file?.value) return [];
  const { yaml, value } = file;
  return languages.flatMap((language) => {
    const said = texts(content, language);
    if (!said) return [];
    return value.flatMap((term, at) => {
      if (said.some(occurrence(term, language))) return [];
      const place = placeOfValue(yaml, [at, 'term', language]);
      return [problem('term-unused', place, { term: term.term[language], language })];
    });
  });
}
