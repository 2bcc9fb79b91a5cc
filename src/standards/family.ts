import type { FamilyWords, StandardWords } from './schema.ts';

type Lists = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/**
 * The words of a standard, with those of its family where it says nothing of its own: its own word for an id goes
 * before the family's. They are reviewed when both files are.
 *
 * @param family the words of its family in the same language; undefined for a standard without a family
 */
export function withFamily(own: StandardWords, family: FamilyWords | undefined): StandardWords {
  if (!family) return own;
  const { reviewed, ...lists } = family;
  const shared = Object.entries(lists as Lists).map(([list, words]) => [
    list,
    { ...words, ...(own as unknown as Lists)[list] },
  ]);
  const read = reviewed === 'no' ? reviewed : own.reviewed;
  return { ...own, reviewed: read, ...(Object.fromEntries(shared) as Partial<StandardWords>) };
}
