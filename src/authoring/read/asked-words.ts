import type { Language } from '#i18n/language.ts';
import { neededWords as neededOfRegulation } from '#regulations/needed-words.ts';
import { regulationWordsSchema } from '#regulations/schema.ts';
import { neededWords as neededOfStandard } from '#standards/needed-words.ts';
import { wordsSchema } from '#standards/schema.ts';
import type { NeededWord } from '#vocabulary/shared-words.ts';
import type { Content, Entry } from './content.ts';
import { givenByFamily } from './family-of.ts';
import type { YamlText } from './yaml-text.ts';

/** A word that a language file may hold though nothing demands it. */
type Allowed = { readonly list: string; readonly id: string };

/** A standard or a regulation with what its facts ask of its language files. */
export type AskedWords = {
  readonly entry: Entry<object, object>;
  readonly yaml: YamlText;
  readonly language: Language;
  readonly needed: readonly NeededWord<string>[];
  readonly allowed: readonly Allowed[];
  /** Whether the words of its family have it already. */
  readonly given: (list: string, id: string) => boolean;
  /** The fields of its language files in their order. */
  readonly fields: readonly string[];
};

/** Every standard and regulation whose facts could be read, with the words that they ask for. */
export function askedWords(content: Content): AskedWords[] {
  const standards = content.standards.flatMap((entry): AskedWords[] => {
    const facts = entry.facts?.value;
    if (!entry.facts || !facts) return [];
    const allowed = [
      ...Object.keys(facts.channels).map((id) => ({ list: 'channels', id })),
      ...facts.papers.flatMap(({ paper, or = [] }) => [paper, ...or].map((id) => ({ list: 'hints', id }))),
    ];
    const fields = Object.keys(wordsSchema.shape);
    const { language } = facts;
    const given = givenByFamily(content, entry);
    return [{ entry, yaml: entry.facts.yaml, language, needed: neededOfStandard(facts), allowed, given, fields }];
  });
  const regulations = content.regulations.flatMap((entry): AskedWords[] => {
    const facts = entry.facts?.value;
    if (!entry.facts || !facts) return [];
    const fields = Object.keys(regulationWordsSchema.shape);
    const { language } = facts;
    const needed = neededOfRegulation(facts);
    return [{ entry, yaml: entry.facts.yaml, language, needed, allowed: [], given: () => false, fields }];
  });
  return [...standards, ...regulations];
}
