import type { Language } from '#i18n/language.ts';
import { actMessages } from './messages.ts';
import type { Act } from './schema.ts';

const dates: Record<Language, Intl.DateTimeFormat> = {
  kk: new Intl.DateTimeFormat('kk', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A date of the content ("2012-11-01") in words, without the Russian "г." and with a no-break space before the month. */
export function writtenDate(date: string, language: Language): string {
  return dates[language].format(new Date(`${date}T00:00:00Z`)).replace(/\s*г\.$/, '');
}

/** Kind and issuer of an act in words: "Постановление Правительства Республики Казахстан". */
export function actKind(act: Act, language: Language): string {
  const t = actMessages(language);
  switch (act.kind) {
    case 'resolution':
      return t(act.issuer === 'akimat' ? 'resolution-akimat' : 'resolution-government');
    default:
      return t(act.kind);
  }
}

/** How an act is cited: "Постановление Правительства Республики Казахстан от 1 ноября 2012 № 1392". */
export function citation(act: Act, language: Language): string {
  const t = actMessages(language);
  const kind = actKind(act, language);
  const date = writtenDate(act.date, language);
  return act.number === undefined
    ? t('citedWithoutNumber', { kind, date })
    : t('cited', { kind, date, number: act.number });
}

/** What the document itself says about its force, in words. */
export function statusInWords(act: Act, language: Language, repealingAct?: Act): string {
  const t = actMessages(language);
  if (act.status.is !== 'repealed') return t(act.status.is);
  return repealingAct ? t('repealedBy', { act: citation(repealingAct, language) }) : t('repealed');
}
