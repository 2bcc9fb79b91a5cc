import type { Language } from '#i18n/language.ts';
import type { Term } from './schema.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words of a spelling in a row, each with any ending: "электронн подпис" fits "электронной подписью". */
function spelling(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => `${escaped(word)}\\p{L}*`);
  // Capitals of an abbreviation are capitals in the text too; anything else may begin a sentence.
  const flags = text === text.toUpperCase() ? 'u' : 'iu';
  return new RegExp(`(?<!\\p{L})${words.join('[\\s-]+')}`, flags);
}

/** Tells of a text in one language whether a term occurs in it, in any form of its words. */
export function occurrence(term: Term, language: Language): (text: string) => boolean {
  const spellings = (term.find?.[language] ?? [term.term[language]]).map(spelling);
  return (text) => spellings.some((one) => one.test(text));
}
