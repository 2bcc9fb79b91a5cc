import { expect, it } from 'vitest';
import { howTo } from '#regulations/json-ld.ts';
import { joinRegulation } from '#regulations/regulation.ts';
import { acts, facts, files, vocabulary } from './regulation.ts';

it('says the steps in order, who does each when it is known', () => {
  const said = howTo(joinRegulation('x', facts, files, vocabulary, acts), 'kk');
  expect(said).toMatchObject({
    '@type': 'HowTo',
    inLanguage: 'kk',
    alternateName: expect.arrayContaining(['kk 3']),
    step: [
      { position: 1, text: 'Kk recipient: kk apply' },
      { position: 2, text: 'Kk clerk: kk register' },
      { position: 3, text: 'Kk send' },
    ],
  });
});
