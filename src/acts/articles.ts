import type { Language } from '#i18n/language.ts';
import { actMessages } from './messages.ts';

/** Articles of an act in words, as printed: ["34"], ["34", "43"] or a range in one string, ["115 – 132"]. */
export function articlesInWords(articles: readonly string[], language: Language): string {
  const several = articles.length > 1 || articles.some((article) => /\d\s*–\s*\d/.test(article));
  return actMessages(language)(several ? 'articles' : 'article', { list: articles.join(', ') });
}
