import type { Language } from '#i18n/language.ts';
import { termMessages } from '#terms/messages.ts';
import type { Threshold } from './schema/deadline.ts';
import { standardMessages } from './messages.ts';

/** A bound in words: "не меньше 70 баллов", «10 жастан асқан», and what the points are the sum of: "сумма за 2 экзамена". */
export function thresholdInWords({ value, unit, bound, exams, scale }: Threshold, language: Language): string {
  const t = standardMessages(language);
  return [
    bound === 'above' ? t(`above-${unit}`, value) : t(`bound-${bound}`, { value: bounded(unit, value, language) }),
    exams !== undefined && t('thresholdExams', exams),
    scale !== undefined && t('thresholdScale', { points: bounded('points', scale, language) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The number with its unit in the case that a bound asks for: "70 баллов", "2 месяцев". */
function bounded(unit: Threshold['unit'], value: number, language: Language): string {
  return unit === 'years' || unit === 'months'
    ? termMessages(language)(`bound-${unit}`, value)
    : standardMessages(language)(`bound-${unit}`, value);
}
