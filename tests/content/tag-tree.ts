import { inflateSync } from 'node:zlib';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Leaf = { type: 'content' | 'annotation'; id: string };
type Node = { role: string; alt?: string; lang?: string; children: (Node | Leaf)[] };
type Widget = { id: string; subtype: string; fieldName: string; alternativeText?: string };

const paints = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.stroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
]);

/** Nodes with the roles above them, outer first. */
function* walk(node: Node, above: string[] = []): Generator<{ node: Node; above: string[] }> {
  yield { node, above };
  for (const child of node.children) {
    if ('role' in child) yield* walk(child, [...above, node.role]);
  }
}

/** Numbers of the marked content of a page, and what is painted outside any. */
async function marked(page: PDFPageProxy): Promise<{ ids: Set<number>; unmarked: number }> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const ids = new Set<number>();
  let depth = 0;
  let unmarked = 0;
  for (const [index, operator] of fnArray.entries()) {
    const properties = argsArray[index]?.[1] as { mcid?: number } | number | null | undefined;
    const id = typeof properties === 'number' ? properties : properties?.mcid;
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      depth += 1;
      if (typeof id === 'number') ids.add(id);
    } else if (operator === OPS.endMarkedContent) {
      depth -= 1;
    } else if (paints.has(operator) || (operator === OPS.constructPath && paints.has(argsArray[index]?.[0]))) {
      if (depth === 0) unmarked += 1;
    }
  }
  return { ids, unmarked };
}

async function faultsOfPage(page: PDFPageProxy, name: string): Promise<string[]> {
  const tree = (await page.getStructTree()) as Node | null;
  if (!tree) return [`${name}: no tag tree`];
  const { ids, unmarked } = await marked(page);
  const faults = unmarked > 0 ? [`${name}: ${unmarked} things painted outside marked content`] : [];
  const inTree = new Map<string, string[]>();
  for (const { node, above } of walk(tree)) {
    for (const child of node.children) {
      if ('role' in child) continue;
      if (inTree.has(child.id)) faults.push(`${name}: ${child.id} hangs in the tree twice`);
      inTree.set(child.id, [...above, node.role]);
    }
    if (node.role === 'Figure' && !node.alt) faults.push(`${name}: a picture without words`);
    const cells = ['TH', 'TD'].includes(node.role);
    if (cells && above.at(-1) !== 'TR') faults.push(`${name}: ${node.role} outside a row`);
    if (node.role === 'TR' && above.at(-1) !== 'Table') faults.push(`${name}: TR outside a table`);
    if (node.role === 'Table') {
      const rows = node.children.flatMap((row) => ('role' in row ? [row.children.length] : []));
      if (new Set(rows).size > 1) faults.push(`${name}: rows of a table with ${rows.join(', ')} cells`);
    }
  }
  const contents = [...inTree.keys()].filter((id) => /_mc\d+$/.test(id)).map((id) => Number(/\d+$/.exec(id)?.[0]));
  for (const id of ids) if (!contents.includes(id)) faults.push(`${name}: content ${id} is not in the tree`);
  for (const id of contents) if (!ids.has(id)) faults.push(`${name}: the tree names content ${id} that is not there`);
  for (const widget of (await page.getAnnotations()) as Widget[]) {
    const roles = [...inTree].find(([id]) => id.endsWith(widget.id))?.[1];
    if (roles?.at(-1) !== 'Form') faults.push(`${name}: field ${widget.fieldName} is not in the tree under Form`);
    if (!widget.alternativeText) faults.push(`${name}: field ${widget.fieldName} has no help`);
  }
  return faults;
}

async function faultsOfDocument(pdf: PDFDocumentProxy, language: string): Promise<string[]> {
  const { info, metadata } = await pdf.getMetadata();
  const about = info as { Language?: string; Title?: string; IsAcroFormPresent?: boolean };
  const wishes = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  return [
    about.Language === language ? '' : `the language is ${about.Language}`,
    about.Title ? '' : 'no title',
    metadata?.get('dc:title') ? '' : 'no title in the metadata',
    wishes?.DisplayDocTitle ? '' : 'the window shows the name of the file, not the title',
    mark?.Marked ? '' : 'not marked as tagged',
  ].filter((fault) => fault !== '');
}

/** The objects of the file in plain text: those with a stream, and those that are compressed together. */
function objectsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const together = [...text.matchAll(/\/Type \/ObjStm[^>]*?\/Length (\d+)\s*>>\s*stream\n/g)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(bytes.subarray(start, start + Number(match[1]))).toString('latin1');
  });
  return [text, ...together].join('\n');
}

/** The letters of the fullest typeface in the file: the one for what is typed must have more than the paper prints. */
export function fullestFace(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const faces = [...objectsOf(bytes).matchAll(/\/ToUnicode (\d+) 0 R/g)].map((found) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${found[1]} 0 obj`)) + 'stream\n'.length;
    const codes = inflateSync(bytes.subarray(start))
      .toString('latin1')
      .matchAll(/<([0-9a-f]{4})>/g);
    return [...codes].map((code) => String.fromCharCode(parseInt(code[1] ?? '', 16))).join('');
  });
  return faces.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** What the objects of the file lack. */
function faultsOfObjects(bytes: Uint8Array): string[] {
  const text = objectsOf(bytes);
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const pages = count(/\/Type \/Page\b(?!s)/g);
  const fonts = count(/\/Type \/FontDescriptor\b/g);
  return [
    count(/\/Tabs \/S\b/g) === pages ? '' : 'the tab key does not follow the tag tree',
    count(/\/S \/TH\b/g) === count(/\/Scope \/Column\b/g) ? '' : 'a heading of a table without its direction',
    fonts > 0 && count(/\/FontFile2 /g) === fonts ? '' : 'a typeface is not embedded',
    count(/\/ToUnicode /g) === fonts ? '' : 'a typeface does not say its letters',
  ].filter((fault) => fault !== '');
}

/**
 * What a screen reader would stumble over in a PDF: title, language, tag tree, order of fields, help of fields,
 * tables, pictures, typefaces.
 *
 * @returns one line per fault
 */
export async function tagFaults(bytes: Uint8Array, language: string): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
  const faults = [...(await faultsOfDocument(pdf, language)), ...faultsOfObjects(bytes)];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    faults.push(...(await faultsOfPage(await pdf.getPage(page), `page ${page}`)));
  }
  await pdf.destroy();
  return faults;
}
