import { expect, test } from '@playwright/test';
import { chosenPages } from './chosen-pages.ts';

/** Headings of the content that a reader sees. */
const headings = 'main :is(h1, h2, h3):visible';

for (const { address, because } of chosenPages) {
  test(`${address} (${because}) reads the same without scripts`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(address);
      const seen = await page.locator(headings).allInnerTexts();
      await context.close();
      return seen;
    };
    const plain = await read(false);
    expect(plain.length).toBeGreaterThan(0);
    if (address === '/') return;
    expect((await read(true)).filter((heading) => !plain.includes(heading))).toEqual([]);
  });
}
