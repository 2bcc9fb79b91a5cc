import { describe, expect, it } from 'vitest';
import type { Act } from '#acts/schema.ts';
import { languages } from '#i18n/language.ts';
import { standardMessages } from '#standards/messages.ts';
import type { StandardMessage } from '#standards/messages.ts';
import { pastWords } from '#standards/past-messages.ts';
import { voiceOf } from '#standards/voice.ts';

const act = (is: 'not-marked' | 'repealed') => ({ status: { is } }) as Act;
type Plain = (key: StandardMessage, values?: Record<string, string>) => string;
const names = (text: string) => [...text.matchAll(/«(\w+)»/g)].map(([, name]) => name);

describe('the voice of a standard', () => {
  it('speaks of a living one in the present and of a repealed one in the past', () => {
    expect(voiceOf({ act: act('not-marked') }, 'ru')('papersHeading')).toBe('Что принести');
    expect(voiceOf({ act: act('repealed') }, 'ru')('papersHeading')).toBe('Что нужно было принести');
    expect(voiceOf({ act: act('repealed') }, 'kk')('hoursHeading')).toBe('Жұмыс уақыты');
    expect(voiceOf({ act: act('repealed') }, 'ru')('copies', 2)).toBe('2 штуки');
  });

  it.each(Object.keys(pastWords) as StandardMessage[])('%s takes the same values in both tenses', (key) => {
    const values = new Proxy({}, { get: (_, name) => `«${String(name)}»` }) as Record<string, string>;
    for (const language of languages) {
      const present = (standardMessages(language) as Plain)(key, values);
      const past = (voiceOf({ act: act('repealed') }, language) as Plain)(key, values);
      expect(names(past).sort()).toEqual(names(present).sort());
    }
  });
});
