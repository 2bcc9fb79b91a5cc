import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyPlace } from '../read/body-place.ts';
import type { Content } from '../read/content.ts';
import type { Mdx } from '../read/mdx.ts';
import { everyWord } from '../read/every-text.ts';
import { placeOfFragment } from '../read/yaml-text.ts';
import { figuresIn } from '../text/figures.ts';
import { bodyComponents } from '../text/markup.ts';

const example = bodyComponents.map((name) => `<${name} />`).join(', ');

function inFile({ yaml, value, body }: Mdx<object>): Problem[] {
  const found: Problem[] = [];
  for (const { path, text } of value ? everyWord(value) : []) {
    for (const { text: figure } of figuresIn(text)) {
      found.push(problem('figure', placeOfFragment(yaml, path, figure), { text: figure, example }));
    }
  }
  if (!body) return found;
  return [
    ...found,
    ...figuresIn(body.text).map(({ text, start }) => problem('figure', bodyPlace(body, start), { text, example })),
  ];
}

/** Terms, prices, minutes and hours stand in facts.yaml and nowhere in words; an official name may hold one. */
export function figures(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { words } of [...content.standards, ...content.families, ...content.regulations]) {
    for (const language of languages) {
      const file = words[language];
      if (file) found.push(...inFile(file));
    }
  }
  for (const { yaml, value } of content.vocabulary.values()) {
    for (const [id, word] of Object.entries(value ?? {})) {
      if (word.official !== undefined) continue;
      for (const language of languages) {
        for (const { text } of figuresIn(word[language])) {
          found.push(problem('figure', placeOfFragment(yaml, [id, language], text), { text, example }));
        }
      }
    }
  }
  return found;
}
