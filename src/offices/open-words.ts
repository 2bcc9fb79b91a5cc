import type { Language } from '#i18n/language.ts';
import { officeMessages } from './messages.ts';
import type { OpenWords } from './open-now.ts';
import { weekDays } from './weekly-hours.ts';

/** The words that a page hands to its script, which fills in time and day. */
export function openWords(language: Language): OpenWords {
  const t = officeMessages(language);
  const time = '{time}';
  return {
    always: t('nowAlways'),
    open: t('nowOpen', { time }),
    break: t('nowBreak', { time }),
    today: t('nowClosedToday', { time }),
    tomorrow: t('nowClosedTomorrow', { time }),
    later: t('nowClosedLater', { time, day: '{day}' }),
    days: weekDays.map((day) => t(`on-${day}`)),
  };
}
