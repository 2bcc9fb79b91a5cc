import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** The two forms of the land act as the author wrote them. */
export const formFiles = {
  application: read('content/forms/land-use-act-application.yaml'),
  receipt: read('content/forms/land-use-act-payment-receipt.yaml'),
};

/** A fresh copy of the application, to break. */
export const application = (): any => parse(formFiles.application);

/** A fresh copy of the receipt, to break. */
export const receipt = (): any => parse(formFiles.receipt);

const excerpt = read('tests/fixtures/sources/land-use-act-1392.lines-978-1103.ru.txt').split('\n');
const firstLine = 978;

/** Lines of the document, both ends included, numbered as in the document. */
export function documentLines([from, to]: readonly [number, number]): string {
  if (from < firstLine || to >= firstLine + excerpt.length) throw new RangeError(`not in the excerpt: ${from}-${to}`);
  return excerpt.slice(from - firstLine, to - firstLine + 1).join('\n');
}
