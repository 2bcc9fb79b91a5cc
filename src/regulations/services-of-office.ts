import { mayApply } from '#acts/force.ts';
import { dateOf } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { ServiceParts } from '#offices/office-service.ts';
import type { Office } from '#offices/schema.ts';
import { tableRows } from '#offices/source.ts';
import { statedHours } from '#offices/stated-hours.ts';
import { regulationMessages } from './messages.ts';
import { regulationPath } from './paths.ts';
import type { Regulation } from './regulation.ts';
import type { RegulationFacts } from './schema.ts';

/** The test whether an office takes a side of the service: it is of its kinds, and the appendix of the side names it. */
function takes(facts: RegulationFacts, side: 'intake' | 'provider'): (office: Office) => boolean {
  const { offices = [], appendix } = facts[side] ?? {};
  const table = facts.appendices.find(({ n }) => n === appendix)?.table;
  return ({ kind, sources }) => offices.includes(kind) && tableRows(sources).some((row) => row.table === table);
}

/**
 * A regulation as a service of offices: people apply at the offices of the intake, whose hours it states, and those of
 * the provider make the result.
 */
export function partsOfRegulation({ id, act, facts, words }: Regulation, language: Language): ServiceParts {
  const t = regulationMessages(language);
  const repealed = !mayApply(act);
  const hours = (facts.hours ?? []).map(({ open }) => statedHours(open, !repealed, language));
  return {
    service: {
      href: regulationPath(language, id),
      name: words[language].name,
      repealed,
      year: dateOf(act).slice(0, 4),
    },
    parts: [
      { name: t('takesPapers'), hours, takes: takes(facts, 'intake') },
      { name: t('givesService'), hours: [], takes: takes(facts, 'provider') },
    ],
  };
}
