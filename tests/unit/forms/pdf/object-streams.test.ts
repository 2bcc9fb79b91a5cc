import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed } from '#forms/pdf/object-streams.ts';

/** A document as pdfkit writes it: objects, table of places, trailer. */
function written(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n `;
  });
  const table = ['xref', `0 ${objects.length + 1}`, '0000000000 65535 f ', ...places].join('\n');
  const trailer = `trailer\n<<\n/Size ${objects.length + 1}\n/Root 1 0 R\n>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}${table}\n${trailer}`, 'latin1');
}

const catalog = '<<\n/Type /Catalog\n>>';
const words = '<<\n/Length 9\n>>\nstream\nendobj BT\nendstream';

test('plain objects lie compressed together, streams stay as they are', async () => {
  const text = Buffer.from(await packed(written([catalog, words, '(x)']))).toString('latin1');
  expect(text).toContain('2 0 obj\n<<\n/Length 9\n>>\nstream\nendobj BT\nendstream');
  expect(text).not.toContain('/Catalog');
  const [, length] = /\/Length (\d+)\n>>\nstream\n/.exec(text.slice(text.indexOf('/ObjStm'))) ?? [];
  const from = text.indexOf('stream\n', text.indexOf('/ObjStm')) + 7;
  const inside = inflateSync(Buffer.from(text.slice(from, from + Number(length)), 'latin1')).toString();
  expect(inside).toBe(`1 0 3 ${catalog.length + 1} ${catalog}\n(x)\n`);
});

test('the table of places is where the end of the file says, and keeps the root', async () => {
  const text = Buffer.from(await packed(written([catalog, words]))).toString('latin1');
  const place = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(place)).toMatch(/^4 0 obj\n<<\n\/Type \/XRef\n\/W \[1 3 2\][^]*\/Size 5\n\/Root 1 0 R/);
});
