import type { Language } from '#i18n/language.ts';
import { termMessages } from './messages.ts';
import type { TermUnit } from './schema.ts';

/** A bound with its unit, as the schema holds it. */
export type Term = {
  readonly 'at-most'?: number | undefined;
  readonly 'at-least'?: number | undefined;
  readonly exactly?: number | undefined;
  readonly unit: TermUnit;
};

/** The number of a term, whatever its bound. */
export function termValue(term: Term): number {
  return term.exactly ?? term['at-most'] ?? term['at-least'] ?? Number.NaN;
}

/** The bare amount: "6 рабочих дней". */
export function termAmount(term: Term, language: Language): string {
  return termMessages(language)(term.unit, termValue(term));
}

/** The term with its bound: "не дольше 30 минут". An exact term carries no bound word. */
export function termInWords(term: Term, language: Language): string {
  const t = termMessages(language);
  const bound = term['at-most'] !== undefined ? 'atMost' : term['at-least'] !== undefined ? 'atLeast' : undefined;
  if (bound === undefined) return termAmount(term, language);
  return t(bound, { amount: t(`bound-${term.unit}`, termValue(term)) });
}

/**
 * Amounts one after the other: "30 + 20 минут", and "30 минут + 3 часа" where the units differ. A lower bound is said as
 * one, "30 минут + не меньше 30 минут": a reader who plans a visit takes the bare number for the most.
 */
export function amountsInWords(terms: readonly Term[], language: Language): string {
  const last = terms.at(-1);
  if (last === undefined) return '';
  if (terms.some((term) => term.unit !== last.unit || term['at-least'] !== undefined)) {
    const inWords = (term: Term) => (term['at-least'] === undefined ? termAmount : termInWords)(term, language);
    return terms.map(inWords).join(' + ');
  }
  return [...terms.slice(0, -1).map(termValue), termAmount(last, language)].join(' + ');
}
