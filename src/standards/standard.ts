import type { Act } from '#acts/schema.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import type { Channel } from './schema/channel.ts';
import type { WordList } from './needed-words.ts';
import { neededWords, wordFor } from './needed-words.ts';
import { withFamily } from './family.ts';
import type { Facts, FamilyWords, StandardWords } from './schema.ts';

/** A standard with its words in both languages. */
export type Standard = {
  readonly id: string;
  readonly facts: Facts;
  /** Its own words, and those of its family where it has none. */
  readonly words: { readonly [language in Language]: StandardWords };
  /** A word by list and id, in the language of the page. Throws for an id that nobody worded. */
  readonly word: (list: WordList, id: string, language: Language) => string;
  /** The act that approves it. */
  readonly act: Act;
  /** Every act of the catalogue by id: what the standard rests on and refers to is among them. */
  readonly acts: ReadonlyMap<string, Act>;
};

/** What the two language files of a folder hold. */
type Files<Words> = { readonly [language in Language]?: Words | undefined };

/**
 * Joins the facts of a standard with its words and those of its family.
 *
 * @param family the words of the family that the facts name
 * @throws when a language file, the family or the approving act is missing or an id is not worded: the content check
 * says the same with line and column
 */
export function joinStandard(
  id: string,
  facts: Facts,
  files: Files<StandardWords>,
  family: Files<FamilyWords> | undefined,
  vocabulary: Vocabulary,
  acts: ReadonlyMap<string, Act>,
): Standard {
  const words = Object.fromEntries(
    languages.map((language) => {
      const found = files[language];
      if (!found) throw new Error(`content/standards/${id}/${language}.mdx is missing. Run: npm run check -- --fill`);
      const shared = family?.[language];
      if (facts.family !== undefined && !shared)
        throw new Error(`content/families/${facts.family}/${language}.mdx is missing; ${id}/facts.yaml names it`);
      return [language, withFamily(found, shared)];
    }),
  ) as { [language in Language]: StandardWords };
  const word: Standard['word'] = (list, wordId, language) => {
    const text = wordFor(list, wordId, words[language], vocabulary, language);
    if (text === undefined) throw new Error(`content/standards/${id}/${language}.mdx: no word for ${list}: ${wordId}`);
    return text;
  };
  const act = acts.get(facts.act);
  if (!act) throw new Error(`content/standards/${id}/facts.yaml: content/acts.yaml has no act "${facts.act}"`);
  for (const needed of neededWords(facts)) for (const language of languages) word(needed.list, needed.id, language);
  return { id, facts, words, word, act, acts };
}

/**
 * An act to which a standard refers.
 *
 * @throws when acts.yaml does not hold it
 */
export function actOf(standard: Standard, id: string): Act {
  const act = standard.acts.get(id);
  if (!act) throw new Error(`content/standards/${standard.id}/facts.yaml: content/acts.yaml has no act "${id}"`);
  return act;
}

/** The channels of a standard in the order of facts.yaml. */
export function channelsOf(facts: Facts): Channel[] {
  return (Object.keys(facts.channels) as Channel[]).filter((id) => facts.channels[id] !== undefined);
}
