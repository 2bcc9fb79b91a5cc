import { expect, it } from 'vitest';
import { readOptions } from '#authoring/options.ts';

it('speaks Russian unless the environment or the command line say otherwise', () => {
  const language = (args: string[], environment = {}) => readOptions(args, environment).language;
  expect(language([])).toBe('ru');
  expect(language([], { QYZMET_LANG: 'kk' })).toBe('kk');
  expect(language(['--lang', 'en'], { QYZMET_LANG: 'kk' })).toBe('en');
});

it('names what it does not know, with the usage', () => {
  expect(() => readOptions(['--lang', 'de'], {})).toThrow(/--lang de\nnpm run check/);
  expect(() => readOptions(['--quick'], {})).toThrow(/npm run check/);
});
