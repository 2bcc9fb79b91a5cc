import type { Act } from '#acts/schema.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { ownOrShared } from '#vocabulary/shared-words.ts';
import type { RegulationWordList } from './needed-words.ts';
import { neededWords } from './needed-words.ts';
import type { RegulationFacts, RegulationWords } from './schema.ts';
import type { Step } from './schema/step.ts';

/** A regulation with its words in both languages. */
export type Regulation = {
  readonly id: string;
  readonly facts: RegulationFacts;
  readonly words: { readonly [language in Language]: RegulationWords };
  /** A word by list and id, in the language of the page. Throws for an id that nobody worded. */
  readonly word: (list: RegulationWordList, id: string, language: Language) => string;
  /** The act that approves it. */
  readonly act: Act;
  /** Every act of the catalogue by id. */
  readonly acts: ReadonlyMap<string, Act>;
};

/**
 * Joins the facts of a regulation with its words.
 *
 * @throws when a language file, an act or a unit is missing or an id is not worded: the content check says the same
 * with line and column
 */
export function joinRegulation(
  id: string,
  facts: RegulationFacts,
  files: { readonly [language in Language]?: RegulationWords | undefined },
  vocabulary: Vocabulary,
  acts: ReadonlyMap<string, Act>,
): Regulation {
  const folder = `content/regulations/${id}`;
  const words = Object.fromEntries(
    languages.map((language) => {
      const found = files[language];
      if (!found) throw new Error(`${folder}/${language}.mdx is missing. Run: npm run check -- --fill`);
      return [language, found];
    }),
  ) as { [language in Language]: RegulationWords };
  const word: Regulation['word'] = (list, wordId, language) => {
    const text = ownOrShared(words[language][list], list, wordId, vocabulary, language);
    if (text === undefined) throw new Error(`${folder}/${language}.mdx: no word for ${list}: ${wordId}`);
    return text;
  };
  const act = acts.get(facts.act);
  if (!act) throw new Error(`${folder}/facts.yaml: content/acts.yaml has no act "${facts.act}"`);
  const units = facts.units.map((unit) => unit.id);
  for (const { unit } of facts.steps) {
    if (unit !== undefined && !units.includes(unit)) throw new Error(`${folder}/facts.yaml: units has no "${unit}"`);
  }
  for (const needed of neededWords(facts)) for (const language of languages) word(needed.list, needed.id, language);
  return { id, facts, words, word, act, acts };
}

/** Who does a step, in words; undefined when the document does not say. */
export function actorOf({ word }: Pick<Regulation, 'word'>, step: Step, language: Language): string | undefined {
  if (step.unit !== undefined) return word('units', step.unit, language);
  return step.actor === undefined ? undefined : word('actors', step.actor, language);
}

/**
 * An act to which a regulation refers.
 *
 * @throws when acts.yaml does not hold it
 */
export function actOf(regulation: Regulation, id: string): Act {
  const act = regulation.acts.get(id);
  if (!act) throw new Error(`content/regulations/${regulation.id}/facts.yaml: content/acts.yaml has no act "${id}"`);
  return act;
}
