import type { Language } from '#i18n/language.ts';
import { actMessages } from './messages.ts';

const numbered = /^(point|section|article|appendix) (\d+)( of the amendments)?$/;

/** One part as acts.yaml writes it: "title", "the whole standard", "point 7", "point 16 of the amendments". */
function onePart(part: string, language: Language): string {
  const t = actMessages(language);
  if (part === 'title' || part === 'preamble') return t(`part-${part}`);
  const [, kind, n = '', ofAmendments] = numbered.exec(part) ?? [];
  if (kind === undefined) return t('part-whole');
  const words = t(`part-${kind as 'point' | 'section' | 'article' | 'appendix'}`, { n });
  return ofAmendments ? t('part-of-amendments', { part: words }) : words;
}

/** The parts of an act that another act touched, in words: "название, преамбула, пункт 1". */
export function partsInWords(where: string, language: Language): string {
  return where
    .split(', ')
    .map((part) => onePart(part, language))
    .join(', ');
}
