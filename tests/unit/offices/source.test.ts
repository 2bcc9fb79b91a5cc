import { expect, it } from 'vitest';
import { officeSchema } from '#offices/schema.ts';
import { documentOf, readSource, sourceText, tableRows } from '#offices/source.ts';

const sources = officeSchema.shape.sources;
const texts = ['permanent-land-use-act/8#12', 'bolashak-scholarship@1:17458', 'kaztest@a4:975'];

it('reads and writes rows of tables and places in texts', () => {
  const read = sources.parse(texts.map(readSource));
  expect(read.map(sourceText)).toEqual(texts);
  expect(read.map(documentOf)).toEqual(['permanent-land-use-act', 'bolashak-scholarship', 'kaztest']);
  expect(tableRows(read)).toEqual([{ table: 'permanent-land-use-act/8', row: 12 }]);
});

it.each(['permanent-land-use-act/8', 'x/1#0', 'kaztest@', 'kaztest@1', '@1:17458', 'kaztest/1@1:5'])(
  'lets the schema refuse %s',
  (text) => expect(sources.safeParse([readSource(text)]).success).toBe(false),
);
