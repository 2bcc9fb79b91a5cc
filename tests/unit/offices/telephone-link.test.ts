import { expect, it } from 'vitest';
import { telephoneLink } from '#offices/telephone-link.ts';

it.each([
  ['1414', undefined, 'tel:1414'],
  ['8 (7172) 74-24-29', undefined, 'tel:87172742429'],
  ['73-17-43', '8 (7172) 74-24-29', 'tel:87172731743'],
  ['(87172) 74-23-77', '8 (7162) 25-00-67', 'tel:87172742377'],
  ['74-23-72', '8-7172-74-23-69', 'tel:87172742372'],
  ['8(7172) 518310', '8(7172) 518306', 'tel:87172518310'],
  ['73-17-43', '1414', 'tel:731743'],
])('%s after %s becomes %s', (printed, first, link) => {
  expect(telephoneLink(printed, first)).toBe(link);
});
