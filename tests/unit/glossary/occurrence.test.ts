import { describe, expect, it } from 'vitest';
import { occurrence } from '#glossary/occurrence.ts';
import type { Term } from '#glossary/schema.ts';

const term = (ru: string, find?: string[]): Term => ({
  id: 'term',
  term: { kk: ru, ru },
  means: { kk: '-', ru: '-' },
  ...(find ? { find: { ru: find } } : {}),
});

describe('a term in a text', () => {
  it.each([
    ['дубликат', undefined, 'Попросите дубликата.', true],
    ['дубликат', undefined, 'Дубликаты выдают.', true],
    ['ЦОН', undefined, 'отнесите в ЦОН', true],
    ['ЦОН', undefined, 'газон и фасоны', false],
    ['опека', ['опек'], 'копеек', false],
    ['ЭЦП', ['ЭЦП', 'электронн подпис'], 'с электронной подписью', true],
    ['ЭЦП', ['ЭЦП', 'электронн подпис'], 'электронной почтой и подписью', false],
    ['ПМПК', ['медико-социальн эксперт'], 'заключение медико-социальной экспертизы', true],
    ['признание', ['нострификац'], 'признание диплома', false],
  ])('%s, looked for as %o, in "%s": %s', (name, find, text, occurs) => {
    expect(occurrence(term(name, find), 'ru')(text)).toBe(occurs);
  });

  it('is looked for in each language by its own spellings', () => {
    expect(occurrence(term('ЭЦП', ['электронн подпис']), 'kk')('с электронной подписью')).toBe(false);
  });
});
