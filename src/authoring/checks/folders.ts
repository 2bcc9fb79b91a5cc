import { languages } from '#i18n/language.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';

/** What may stand in a content folder. */
const places: readonly RegExp[] = [
  /^(README\.md|(acts|register|regions|situations|glossary|rates|site|edition)\.yaml)$/,
  new RegExp(`^vocabulary/(${vocabularyLists.join('|')})\\.yaml$`),
  /^(standards|regulations)\/[^/]+\/(facts\.yaml|left-out\.yaml|kk\.mdx|ru\.mdx)$/,
  /^families\/[^/]+\/(kk|ru)\.mdx$/,
  /^forms\/[^/]+\.yaml$/,
  /^offices\/[^/]+\/[^/]+\.csv$/,
  /^tables\/([^/]+\/[^/]+|manifest|accepted|decisions|running-text)\.csv$/,
  /^guides\/(kk|ru)\/[^/]+\.mdx$/,
];

const needed = ['acts.yaml', 'regions.yaml', 'edition.yaml'];
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const top = (file: string) => ({ file, line: 1, column: 1 });

/** Files where they belong: none unknown, none missing, names that can stand in an address, each name once. */
export function folders(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const path of content.tree.keys()) {
    if (!places.some((place) => place.test(path))) found.push(problem('file-unknown', top(path), {}));
  }
  for (const name of needed) {
    if (!content.tree.has(name)) found.push(problem('file-missing', top(name), { name }));
  }
  for (const [slug] of content.forms) {
    if (!slugPattern.test(slug)) found.push(problem('slug-wrong', top(`forms/${slug}.yaml`), { slug }));
  }
  const taken = new Map<string, string>();
  for (const { slug, folder, words, facts } of [...content.standards, ...content.regulations]) {
    if (!slugPattern.test(slug)) found.push(problem('slug-wrong', top(folder), { slug }));
    const other = taken.get(slug.toLowerCase());
    if (other !== undefined) found.push(problem('slug-twice', top(folder), { slug, other }));
    taken.set(slug.toLowerCase(), folder);
    if (!facts) found.push(problem('facts-missing', top(`${folder}/facts.yaml`), { slug }));
    for (const language of languages) {
      const name = `${language}.mdx`;
      if (!words[language]) found.push(problem('language-file-missing', top(`${folder}/${name}`), { slug, name }));
    }
  }
  for (const { slug, folder, words } of content.families) {
    if (!slugPattern.test(slug)) found.push(problem('slug-wrong', top(folder), { slug }));
    for (const language of languages) {
      const name = `${language}.mdx`;
      if (!words[language]) found.push(problem('family-file-missing', top(`${folder}/${name}`), { slug, name }));
    }
  }
  return found;
}
