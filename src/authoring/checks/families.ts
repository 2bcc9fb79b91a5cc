import { languages, otherLanguage } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { askedWords } from '../read/asked-words.ts';
import type { AskedWords } from '../read/asked-words.ts';
import type { Content, FamilyEntry } from '../read/content.ts';
import { familyNamed, familyOf, membersOf } from '../read/family-of.ts';
import { rawWord } from '../read/raw-words.ts';
import { placeOfKey, placeOfValue } from '../read/yaml-text.ts';
import { closest } from '../text/closest.ts';

/** The words of a family in one of its files, with what a message says of each. */
function wordsIn(family: FamilyEntry, language: (typeof languages)[number]) {
  const file = family.words[language];
  if (!file?.value) return [];
  return Object.entries(file.value).flatMap(([list, words]) =>
    typeof words === 'object' && list !== 'reviewed'
      ? Object.keys(words).map((id) => ({ list, id, place: placeOfKey(file.yaml, [list, id]) }))
      : [],
  );
}

function oneSided(family: FamilyEntry): Problem[] {
  return languages.flatMap((language) => {
    const other = otherLanguage(language);
    if (!family.words[other]?.value) return [];
    return wordsIn(family, language)
      .filter(({ list, id }) => rawWord(family, other, list, id) === undefined)
      .map(({ list, id, place }) => problem('family-one-sided', place, { list, id, name: `${other}.mdx` }));
  });
}

/**
 * Whether a standard shows a word of its family: its facts name the id, and it has no other words of its own for it.
 * The same words are told by another rule.
 */
function takes({ entry, needed, allowed }: AskedWords, family: FamilyEntry, list: string, id: string): boolean {
  const names = [...needed, ...allowed].some((one) => one.list === list && one.id === id);
  const saysOtherwise = languages.some((language) => {
    const own = rawWord(entry, language, list, id);
    return own !== undefined && own !== rawWord(family, language, list, id);
  });
  return names && !saysOtherwise;
}

function unneeded(family: FamilyEntry, members: readonly AskedWords[]): Problem[] {
  return languages.flatMap((language) =>
    wordsIn(family, language).flatMap(({ list, id, place }) => {
      const taking = members.filter((member) => takes(member, family, list, id));
      const [first] = taking;
      if (!first) return [problem('family-word-unused', place, { list, id })];
      return taking.length > 1 ? [] : [problem('family-word-single', place, { list, id, slug: first.entry.slug })];
    }),
  );
}

/** What a standard says in both languages word for word as its family does. */
function saidTwice(content: Content): Problem[] {
  return content.standards.flatMap((entry) => {
    const family = familyOf(content, entry);
    if (!family) return [];
    return wordsIn(family, 'kk').flatMap(({ list, id }) =>
      languages.every((language) => {
        const own = rawWord(entry, language, list, id);
        return own !== undefined && own === rawWord(family, language, list, id);
      })
        ? languages.flatMap((language) => {
            const file = entry.words[language];
            if (!file) return [];
            return [problem('family-word-twice', placeOfKey(file.yaml, [list, id]), { list, id, family: family.slug })];
          })
        : [],
    );
  });
}

function unknown(content: Content): Problem[] {
  const slugs = content.families.map(({ slug }) => slug);
  return content.standards.flatMap((entry) => {
    const id = familyNamed(entry);
    if (!entry.facts || id === undefined || slugs.includes(id)) return [];
    const example = closest(id, slugs);
    const help = example === undefined ? undefined : { about: '', example };
    return [problem('family-unknown', placeOfValue(entry.facts.yaml, ['family']), { id }, help)];
  });
}

/**
 * A family holds what at least two of its standards take, in both languages, and a standard does not repeat it. While
 * the facts of a member cannot be read, nobody knows what it takes, and nothing is said of that.
 */
export function families(content: Content): Problem[] {
  const asked = askedWords(content);
  const ofFamilies = content.families.flatMap((family) => {
    const members = membersOf(content, family);
    const readable = asked.filter(({ entry }) => members.some(({ folder }) => folder === entry.folder));
    const place = { file: `${family.folder}/kk.mdx`, line: 1, column: 1 };
    if (members.length < 2) return [problem('family-small', place, { slug: family.slug, count: members.length })];
    return [...oneSided(family), ...(readable.length < members.length ? [] : unneeded(family, readable))];
  });
  return [...unknown(content), ...ofFamilies, ...saidTwice(content)];
}
