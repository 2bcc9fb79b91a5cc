import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyStart } from '../read/body-place.ts';
import type { Content } from '../read/content.ts';
import { everyWord } from '../read/every-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';
import { mayBeKazakh, mayBeRussian } from '../text/tongue.ts';

const shortened = (text: string) => (text.length > 50 ? `${text.slice(0, 47)}...` : text);

/** A text in kk.mdx is Kazakh, a text in ru.mdx Russian: a copy that nobody translated is found. */
export function tongue(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { words } of [...content.standards, ...content.families, ...content.regulations]) {
    for (const language of languages) {
      const file = words[language];
      const right = language === 'kk' ? mayBeKazakh : mayBeRussian;
      const code = language === 'kk' ? 'kazakh-expected' : 'russian-expected';
      if (!file) continue;
      for (const { path, text } of file.value ? everyWord(file.value) : []) {
        if (!right(text)) found.push(problem(code, placeOfValue(file.yaml, path), { text: shortened(text) }));
      }
      const { body } = file;
      if (body && !right(body.text)) {
        found.push(problem(code, bodyStart(body), { text: shortened(body.text.trim().split('\n')[0] ?? '') }));
      }
    }
  }
  return found;
}
