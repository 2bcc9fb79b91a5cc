import { describe, expect, it } from 'vitest';
import { sectionLinks } from '#site/sections.ts';

const current = (path: string) =>
  sectionLinks('ru', path)
    .filter((link) => link.current)
    .map(({ href, current }) => `${href} ${current}`);

describe('sectionLinks', () => {
  it('marks the section itself and the section of a page below it', () => {
    expect(current('standards/')).toEqual(['/ru/standards/ page']);
    expect(current('standards/permanent-land-use-act/')).toEqual(['/ru/standards/ true']);
  });

  it('marks nothing on the home page and outside the sections', () => {
    expect(current('')).toEqual([]);
    expect(current('privacy/')).toEqual([]);
  });
});
