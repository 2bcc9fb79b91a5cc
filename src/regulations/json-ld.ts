import { citation } from '#acts/citation.ts';
import { mayApply } from '#acts/force.ts';
import { statedEdition } from '#acts/stated-edition.ts';
import { capitalised } from '#i18n/capital.ts';
import type { Language } from '#i18n/language.ts';
import type { Regulation } from './regulation.ts';
import { actorOf } from './regulation.ts';

/** What a page is about in one breath; a repealed regulation says first that it is repealed. */
export function describeRegulation(regulation: Regulation, language: Language): string {
  const { lead } = regulation.words[language];
  return mayApply(regulation.act) ? lead : `${statedEdition(regulation, language).status}. ${lead}`;
}

/**
 * A regulation as schema.org HowTo: its steps in order, who does each when the document says so.
 *
 * @see https://schema.org/HowTo
 */
export function howTo(regulation: Regulation, language: Language): object {
  const words = regulation.words[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: words.name,
    alternateName: [words.title, ...words.aliases],
    description: describeRegulation(regulation, language),
    inLanguage: language,
    isBasedOn: citation(regulation.act, language),
    step: regulation.facts.steps.map((step, i) => {
      const actor = actorOf(regulation, step, language);
      const action = regulation.word('steps', step.id, language);
      return {
        '@type': 'HowToStep',
        position: i + 1,
        text: actor === undefined ? capitalised(action) : `${capitalised(actor)}: ${action}`,
      };
    }),
  };
}
