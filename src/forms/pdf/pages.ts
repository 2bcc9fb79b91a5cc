import type { Ink, Slab } from './ink.ts';
import { moved } from './ink.ts';
import { FormLayoutError } from './layout-error.ts';
import type { Sheet } from './sheet.ts';
import { mm } from './sheet.ts';

/** Slabs that must stay on one page, as ranges: each with those that its `withNext` ties to it. */
function* bundles(slabs: readonly Slab[]): Generator<Slab[]> {
  let bundle: Slab[] = [];
  for (const slab of slabs) {
    bundle.push(slab);
    if (slab.withNext) continue;
    yield bundle;
    bundle = [];
  }
  if (bundle.length > 0) yield bundle;
}

const heightOf = (bundle: readonly Slab[]) =>
  bundle.reduce((sum, slab, index) => sum + slab.height + (index === 0 ? 0 : slab.before), 0);

/**
 * Puts slabs on pages from top to bottom.
 *
 * @param corner the small print of the first page; slabs of the right column stand beside it, the others below it
 * @param place the form, for messages
 * @returns per page what is drawn, in points from the top left corner of the sheet, in reading order
 * @throws FormLayoutError when a slab is higher than a page
 */
export function pagesOf(slabs: readonly Slab[], corner: Slab, sheet: Sheet, place: string): Ink[][] {
  const free = sheet.bottom - sheet.top;
  let page: Ink[] = corner.ink.map((one) => moved(one, 0, sheet.top));
  const pages = [page];
  let y = sheet.top;
  let below = sheet.top + corner.height;
  let fresh = true;
  const put = (slab: Slab, before: number) => {
    y = (slab.aside ? y : Math.max(y, below)) + before;
    page.push(...slab.ink.map((one) => moved(one, 0, y)));
    y += slab.height;
    fresh = false;
  };
  for (const bundle of bundles(slabs)) {
    const height = heightOf(bundle);
    const [first] = bundle;
    if (!first) continue;
    if (Math.max(...bundle.map((slab) => slab.height)) > free) {
      throw new FormLayoutError('tall', place, { height: Math.round(height / mm(1)) });
    }
    const start = (first.aside ? y : Math.max(y, below)) + (fresh ? 0 : first.before);
    if (start + height > sheet.bottom && !fresh) {
      page = [];
      pages.push(page);
      y = sheet.top;
      below = sheet.top;
      fresh = true;
      if (first.again) put(first.again, 0);
    }
    for (const [index, slab] of bundle.entries()) put(slab, index === 0 && fresh ? 0 : slab.before);
  }
  return pages;
}
