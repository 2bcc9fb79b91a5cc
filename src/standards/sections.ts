import type { Language } from '#i18n/language.ts';
import type { Standard } from './standard.ts';
import { voiceOf } from './voice.ts';

/** The heading of what a service costs: of its price, and of how the price is counted only where there is one. */
export function feeHeading({ facts, act }: Pick<Standard, 'facts' | 'act'>, language: Language): string {
  const counted = facts.fee.is === 'paid' || facts.fee.is === 'elsewhere';
  return voiceOf({ act }, language)(counted ? 'feeHeading' : 'cost');
}

/** The headings of a standard's page in their order, for the table of contents beside the text. */
export function sectionsOf(standard: Standard, language: Language): { slug: string; text: string }[] {
  const t = voiceOf(standard, language);
  return [
    { slug: 'papers', text: t('papersHeading') },
    { slug: 'about', text: t('aboutHeading') },
    ...(standard.facts.notes ? [{ slug: 'notes', text: t('notesHeading') }] : []),
    ...(standard.facts.thresholds ? [{ slug: 'thresholds', text: t('thresholdsHeading') }] : []),
    { slug: 'deadlines', text: t('deadlinesHeading') },
    { slug: 'fee', text: feeHeading(standard, language) },
    { slug: 'offices', text: t('officesHeading') },
    { slug: 'result', text: t('resultHeading') },
    { slug: 'refusals', text: t('refusalsHeading') },
    { slug: 'suspensions', text: t('suspensionsHeading') },
    { slug: 'tacit', text: t('tacitHeading') },
    { slug: 'complaints', text: t('complaintsHeading') },
    { slug: 'indicators', text: t('indicatorsHeading') },
    { slug: 'more', text: t('moreHeading') },
    { slug: 'appendices', text: t('appendicesHeading') },
  ];
}
