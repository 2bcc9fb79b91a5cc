import type { ReadRows } from './printed-row.ts';
import { readCelled } from './read-celled.ts';
import { readRunning } from './read-running.ts';
import { readTabbed } from './read-tabbed.ts';
import type { DocumentShape, Layout, TableShape } from './table-shape.ts';

type Reader = (source: readonly string[], document: DocumentShape, shape: TableShape) => ReadRows;

const readers: Record<Layout, Reader> = { celled: readCelled, tabbed: readTabbed, running: readRunning };

/** Reads the rows of one table as its document prints them. */
export const readTable: Reader = (source, document, shape) => readers[document.layout](source, document, shape);
