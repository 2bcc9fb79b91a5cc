import { expect, it } from 'vitest';
import { sourceLinks } from '#standards/source-links.ts';
import type { Standard } from '#standards/standard.ts';

const standard = { id: 'land-act', words: { kk: { name: 'Жер актісі' }, ru: { name: 'Акт' } } } as unknown as Standard;

it('leads to the appendix on the page of the standard, and names a document that has no page', () => {
  const sources = [
    { table: 'land-act/8', row: 12 },
    { table: 'other/1', row: 3 },
  ];
  expect(sourceLinks(sources, [standard], 'kk')).toEqual([
    { document: 'Жер актісі', appendix: '8', row: 12, href: '/kk/standards/land-act/#appendix-8' },
    { document: 'other/1', appendix: '1', row: 3 },
  ]);
});
