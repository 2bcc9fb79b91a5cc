import { expect, test } from 'vitest';
import { excerptParts } from '#search/excerpt.ts';

test('marks become parts', () =>
  expect(excerptParts('Где получить <mark>акт</mark> на <mark>землю</mark>')).toEqual([
    { text: 'Где получить ', found: false },
    { text: 'акт', found: true },
    { text: ' на ', found: false },
    { text: 'землю', found: true },
  ]));

test('what looks like markup stays text', () =>
  expect(excerptParts('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', found: false },
    { text: '<b>', found: true },
  ]));

test('an entity is read once only', () => expect(excerptParts('&amp;lt;')).toEqual([{ text: '&lt;', found: false }]));

test('what is left of the sentence before is cut off', () =>
  expect(excerptParts(' · . Акт')).toEqual([{ text: 'Акт', found: false }]));

test('an excerpt may be empty', () => expect(excerptParts('')).toEqual([]));
