import { formatDateOf } from '#i18n/date.ts';
import type { Language } from '#i18n/language.ts';
import { actMessages } from './messages.ts';
import type { Act } from './schema.ts';

/** How an act is cited: "Постановление Правительства Республики Казахстан от 1 ноября 2012 года № 1392". */
export function citation(act: Act, language: Language): string {
  const kind =
    act.kind === 'resolution' ? (act.issuer === 'akimat' ? 'resolution-akimat' : 'resolution-government') : act.kind;
  const number = act.number === undefined ? '' : ` №\u00a0${act.number}`;
  const t = actMessages(language);
  if (act.kind === 'constitution') return t('constitution');
  if (act.date === undefined) return t('code-undated');
  const date = formatDateOf(act.date, language);
  if (kind !== 'resolution-akimat') return t(kind, { date, number });
  return t(kind, { whose: act.whose?.[language] ?? t('akimat'), date, number });
}

/** What the document itself says about its force, in words. */
export function statusInWords(act: Act, language: Language, repealingAct?: Act): string {
  const t = actMessages(language);
  if (act.status.is !== 'repealed') return t(act.status.is);
  return repealingAct ? t('repealedBy', { act: citation(repealingAct, language) }) : t('repealed');
}
