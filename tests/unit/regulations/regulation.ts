import type { Act } from '#acts/schema.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';

/** A small regulation: three steps, the last without an actor. */
export const facts = regulationFactsSchema.parse({
  topic: 'address',
  act: 'order-1',
  source: 'none.txt',
  language: 'kk',
  implements: { at: '1:1' },
  cases: [],
  units: [{ id: 'clerk', at: '2:2' }],
  steps: [
    { id: 'apply', actor: 'recipient', at: '3:3' },
    { id: 'register', unit: 'clerk', term: { exactly: 1, unit: 'days' }, at: '3:4' },
    { id: 'send', at: '3:5' },
  ],
  principles: [{ id: 'courtesy', at: '4:6' }],
  appendices: [],
});

const words = (one: string) =>
  regulationWordsSchema.parse({
    title: one,
    reviewed: 'no',
    name: `${one} атауы`,
    lead: `${one}: оның не екені туралы сөйлем`,
    aliases: ['1', '2', '3', '4', '5', '6'].map((n) => `${one} ${n}`),
    units: { clerk: `${one} clerk` },
    actors: { recipient: `${one} recipient` },
    steps: { apply: `${one} apply`, register: `${one} register`, send: `${one} send` },
  });

export const files = { kk: words('kk'), ru: words('ru') };

const empty = Object.fromEntries(vocabularyLists.map((list) => [list, {}])) as Vocabulary;

export const vocabulary: Vocabulary = {
  ...empty,
  principles: { courtesy: { kk: 'сыпайы болу', ru: 'быть вежливым' } },
};

const order: Act = {
  id: 'order-1',
  kind: 'order',
  issuer: 'akimat',
  date: '2013-09-17',
  title: { kk: 'Бұйрық', ru: 'Приказ' },
  official: [],
  status: { is: 'not-marked' },
};

export const acts = new Map([[order.id, order]]);
