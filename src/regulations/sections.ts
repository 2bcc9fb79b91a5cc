import type { Language } from '#i18n/language.ts';
import { regulationMessages } from './messages.ts';
import type { RegulationFacts } from './schema.ts';

/** The headings of a regulation's page in their order, for the table of contents beside the text. */
export function sectionsOf(facts: RegulationFacts, language: Language): { slug: string; text: string }[] {
  const t = regulationMessages(language);
  return [
    { slug: 'steps', text: t('stepsHeading') },
    { slug: 'about', text: t('aboutHeading') },
    ...(facts.notes ? [{ slug: 'notes', text: t('notesHeading') }] : []),
    ...(facts.papers ? [{ slug: 'papers', text: t('papersHeading') }] : []),
    ...(facts.rules ? [{ slug: 'rules', text: t('rulesHeading') }] : []),
    { slug: 'service', text: t('serviceHeading') },
    { slug: 'participants', text: t('unitsHeading') },
    { slug: 'record', text: t('recordHeading') },
    ...(facts.silent ? [{ slug: 'silent', text: t('silentHeading') }] : []),
    { slug: 'appendices', text: t('appendicesHeading') },
  ];
}
