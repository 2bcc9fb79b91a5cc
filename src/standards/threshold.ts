import type { Language } from '#i18n/language.ts';
import { termMessages } from '#terms/messages.ts';
import type { Threshold } from './schema/deadline.ts';
import { standardMessages } from './messages.ts';

/** A bound in words: "не меньше: 70 баллов", and what the points are the sum of: "сумма за 2 экзамена". */
export function thresholdInWords({ value, unit, bound, exams, scale }: Threshold, language: Language): string {
  const t = standardMessages(language);
  const amount = unit === 'years' || unit === 'months' ? termMessages(language)(unit, value) : t(unit, value);
  return [
    t(`bound-${bound}`, { value: amount }),
    exams !== undefined && t('thresholdExams', exams),
    scale !== undefined && t('thresholdScale', { points: t('points', scale) }),
  ]
    .filter(Boolean)
    .join(', ');
}
