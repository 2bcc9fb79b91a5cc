import { languages, otherLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AskedWords } from '../read/asked-words.ts';
import { askedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';
import { cutFrontmatter } from '../read/frontmatter.ts';
import { rawWords } from '../read/raw-words.ts';
import { insertKey } from './insert-key.ts';
import type { MissingKey } from './missing-keys.ts';
import { idsInOrder, missingKeys } from './missing-keys.ts';
import { skeleton } from './skeleton.ts';

/** A file as it shall stand, and what was added: nothing else in it differs. */
export type Filled = {
  readonly file: string;
  readonly text: string;
  readonly created: boolean;
  readonly keys: readonly MissingKey[];
};

function filled(asked: AskedWords, language: Language, content: Content): Filled | undefined {
  const { entry } = asked;
  const file = `${entry.folder}/${language}.mdx`;
  const known = entry.words[language];
  // Into YAML that cannot be read nothing can be added; the check says what is wrong with it.
  if (known && (known.body === undefined || known.yaml.errors.length > 0)) return undefined;
  const keys = missingKeys(asked, language, content);
  if (known && keys.length === 0) return undefined;
  const other = otherLanguage(language);
  const before = content.tree.get(file) ?? skeleton(language, asked.language, rawWords(entry, other));
  const cut = cutFrontmatter(before);
  if (cut.is !== 'whole') return undefined;
  let { head } = cut;
  const everyId = [...idsInOrder(asked, content)];
  for (const { list, id, other: text } of keys) {
    const order = { lists: asked.fields, ids: everyId.filter((one) => one.list === list).map((one) => one.id) };
    head = insertKey(head, [list, id], text ? `${other}: ${text}` : undefined, order);
  }
  const start = before.indexOf(cut.head, before.indexOf('\n'));
  const text = before.slice(0, start) + head + before.slice(start + cut.head.length);
  return { file, text, created: known === undefined, keys };
}

/** Files for which nothing can be filled in, because they or the facts beside them break the rules of YAML or of a schema. */
export function blocked(content: Content): string[] {
  return [...content.standards, ...content.regulations].flatMap(({ folder, facts, words }) => {
    if (!facts?.value) return [`${folder}/facts.yaml`];
    return languages.flatMap((language) => {
      const file = words[language];
      return file && (file.body === undefined || file.yaml.errors.length > 0) ? [`${folder}/${language}.mdx`] : [];
    });
  });
}

/**
 * Every language file of the standards and regulations with the keys that it lacks, in the order of facts.yaml. Files
 * that lack nothing are left out, so that a second run changes nothing.
 */
export function fill(content: Content): Filled[] {
  return askedWords(content).flatMap((asked) =>
    languages.flatMap((language) => filled(asked, language, content) ?? []),
  );
}
