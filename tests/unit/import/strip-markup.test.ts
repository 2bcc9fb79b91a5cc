import { expect, it } from 'vitest';
import { stripMarkup } from '#import/strip-markup.ts';

it('takes out the markup of the scan and nothing else', () => {
  expect(stripMarkup('<a href="mailto:uzo@kostanay.kz">uzo@kostanay.kz</a> , <u>x</u>')).toBe('uzo@kostanay.kz , x');
  expect(stripMarkup('airtay\\-\\akimat@sk o.kz')).toBe('airtay-akimat@sk o.kz');
  expect(stripMarkup('maml\\@sk o.kz')).toBe('maml\\@sk o.kz');
});
