import { expect, it } from 'vitest';
import { editionsBehind } from '#offices/editions-behind.ts';
import type { Office } from '#offices/schema.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { sourceWords } from '#offices/source-words.ts';
import { sourceLinks } from '#offices/source-links.ts';

const document = (id: string, act: string): SourceDocument => ({
  id,
  name: `Document ${id}`,
  href: `/kk/standards/${id}/`,
  year: '2012',
  edition: { act, href: `/kk/acts/#${act}`, date: '2012-11-01', status: '', repealed: false },
});
const documents = [
  document('land-act', 'a'),
  document('queue', 'b'),
  document('transport', 'b'),
  document('farm', 'c'),
];
const sources = [
  { table: 'land-act/8', row: 12 },
  { table: 'other/1', row: 3 },
];

it('leads to the appendix on the page of the document, and names a document that has no page', () => {
  expect(sourceLinks(sources, documents)).toEqual([
    {
      document: 'Document land-act',
      year: '2012',
      where: { appendix: '8', row: 12 },
      href: '/kk/standards/land-act/#appendix-8',
    },
    { document: 'other/1', where: { appendix: '1', row: 3 } },
  ]);
});

it('leads to the page of the document that names the office in its text, and says the point', () => {
  const texts = ['21:418', 'a2:975', 'title:1'].map((at) => ({ document: 'queue', at }));
  const links = sourceLinks([...texts, { document: 'other', at: '1:2' }], documents);
  const page = '/kk/standards/queue/';
  expect(links.map(({ href }) => href)).toEqual([page, `${page}#appendix-2`, page, undefined]);
  expect(links.map(({ where }) => sourceWords(where, 'ru'))).toEqual([
    'пункт 21',
    'приложение 2',
    'название документа',
    'пункт 1',
  ]);
});

it('names the edition of an act once, and of the documents that name the offices only', () => {
  const offices = [
    { sources },
    {
      sources: [
        { table: 'transport/1', row: 1 },
        { table: 'queue/2', row: 1 },
        { document: 'farm', at: '26:179' },
      ],
    },
  ];
  expect(editionsBehind(offices as unknown as Office[], documents).map(({ act }) => act)).toEqual(['a', 'b', 'c']);
});
