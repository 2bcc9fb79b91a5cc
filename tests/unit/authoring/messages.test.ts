import { expect, it } from 'vitest';
import { authorLanguages } from '#authoring/author-language.ts';
import { codes, wordsOf } from '#authoring/messages.ts';
import { wrongLettersIn } from '#authoring/text/letters.ts';

const whole = (code: (typeof codes)[number], language: (typeof authorLanguages)[number]) =>
  Object.values(wordsOf(code, {}, language)).join(' ');
const parameters = (text: string) => [...new Set(text.match(/\{[\w-]+\}/g))].sort();

it.each(codes)('%s says the same in Russian, Kazakh and English', (code) => {
  const [ru, kk, en] = authorLanguages.map((language) => whole(code, language)) as [string, string, string];
  expect(parameters(kk)).toEqual(parameters(ru));
  expect(parameters(en)).toEqual(parameters(ru));
  expect(kk).toMatch(/[әғқңөұүһі]/);
  expect(ru).not.toMatch(/[әғқңөұүһі]/);
  expect(en).not.toMatch(/[а-яё]/i);
  expect(wrongLettersIn(`${ru} ${kk}`)).toEqual([]);
});
