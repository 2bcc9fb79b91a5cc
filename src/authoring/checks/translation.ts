import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/** A translation says whose it is; the language of the document has no such field. */
export function translation(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { facts, words } of [...content.standards, ...content.regulations]) {
    if (!facts?.value) continue;
    for (const language of languages) {
      const file = words[language];
      if (!file?.value) continue;
      const official = language === facts.value.language;
      const given = file.value.translation !== undefined;
      if (official && given) found.push(problem('translation-extra', placeOfKey(file.yaml, ['translation']), {}));
      if (!official && !given) {
        found.push(
          problem('translation-missing', placeOfKey(file.yaml, ['title']), { language: facts.value.language }),
        );
      }
    }
  }
  return found;
}
