import { languages } from '#i18n/language.ts';
import type { Content } from '../read/content.ts';
import type { Mdx } from '../read/mdx.ts';
import { everyText } from '../read/every-text.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';
import type { PlacedWord } from './shared-runs.ts';
import { placedWords } from './shared-runs.ts';

/** A text of ours: the document it belongs to ('' for shared ones), its file and its words with their lines. */
export type OwnText = { readonly slug: string; readonly file: string; readonly words: readonly PlacedWord[] };

// Names are official and may be long: of acts and services, and where a name is quoted.
const officialKeys = new Set(['title', 'implements', 'translation', 'reviewed']);

function textsOf(slug: string, yaml: YamlText, value: unknown): OwnText[] {
  return [...everyText(value)]
    .filter(({ path }) => !officialKeys.has(String(path[0])))
    .map(({ path, text }) => ({ slug, file: yaml.file, words: placedWords(text, placeOfValue(yaml, path).line) }));
}

function inFile(slug: string, file: Mdx<object> | undefined): OwnText[] {
  if (!file) return [];
  const head = file.value ? textsOf(slug, file.yaml, file.value) : [];
  const { body } = file;
  return body ? [...head, { slug, file: body.file, words: placedWords(body.text, body.firstLine) }] : head;
}

/** Everything that we worded ourselves: words and bodies of services, guides, shared words without an official form. */
export function ownTexts(content: Content): OwnText[] {
  const services = [...content.standards, ...content.regulations].flatMap(({ slug, words, leftOut }) => [
    ...languages.flatMap((language) => inFile(slug, words[language])),
    ...(leftOut?.value
      ? leftOut.value.flatMap(({ why }, at) => [
          { slug, file: leftOut.yaml.file, words: placedWords(why, placeOfValue(leftOut.yaml, [at, 'why']).line) },
        ])
      : []),
  ]);
  const families = content.families.flatMap(({ words }) =>
    languages.flatMap((language) => inFile('', words[language])),
  );
  const guides = [...content.guides.values()].flatMap(({ body }) =>
    body ? [{ slug: '', file: body.file, words: placedWords(body.text, body.firstLine) }] : [],
  );
  const shared = [...content.vocabulary.values()].flatMap(({ yaml, value }) =>
    Object.entries(value ?? {}).flatMap(([id, word]) =>
      languages
        .filter((language) => !word.official?.includes(language))
        .map((language) => ({
          slug: '',
          file: yaml.file,
          words: placedWords(word[language], placeOfValue(yaml, [id, language]).line),
        })),
    ),
  );
  return [...services, ...families, ...guides, ...shared];
}
