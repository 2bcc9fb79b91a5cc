import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chosenPages } from './chosen-pages.ts';

const route = '[language]/standards/[standard]/sheet';
/** Five answers and a name of three lines: the fullest sheet. */
const fullest = 'licence-republican-education';
const sheets = new Set([
  ...chosenPages.filter((page) => page.route === route).map(({ address }) => address),
  ...['kk', 'ru'].map((language) => `/${language}/standards/${fullest}/sheet/`),
]);

/** The sizes in points of all letters of a part of the page. */
const letters = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((parts) =>
      parts
        .filter((part) =>
          [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
        )
        .map((part) => Math.round(parseFloat(getComputedStyle(part).fontSize) * 0.75)),
    );

for (const address of sheets) {
  test(`${address} is one A4 of letters to be read from afar`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('header').first()).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
    expect(Math.min(...(await letters(page, '.notice, .notice *')))).toBeGreaterThanOrEqual(18);
    expect(Math.min(...(await letters(page, '.notice dd:first-of-type > strong')))).toBeGreaterThanOrEqual(36);
  });
}

test('the sheet of a repealed standard says so before its answers', async ({ page }) => {
  await page.goto('/ru/standards/private-farm-certificate/sheet/');
  await page.emulateMedia({ media: 'print' });
  const repealed = page.locator('.notice > .edition.stop');
  await expect(repealed).toContainText('Утратил силу');
  await expect(page.locator('.notice-stop')).toBeVisible();
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect(await top('.edition.stop')).toBeLessThan(await top('.notice dl'));
  await expect(page.locator('.notice')).toContainText('Куда обращались');
});
