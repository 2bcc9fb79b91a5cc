import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each sheet of paper, read out of the PDF that the browser prints; runs of space become one. */
export async function printedPages(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, useSystemFonts: true }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    }),
  );
  await pdf.destroy();
  return pages.map((words) => words.replace(/\s+/g, ' '));
}

/** The words that a page puts on paper, all sheets together. */
export async function printedText(page: Page): Promise<string> {
  return (await printedPages(page)).join(' ').replace(/\s+/g, ' ');
}
