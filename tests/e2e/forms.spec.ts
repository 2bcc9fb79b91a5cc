import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { printedText } from './pdf-text.ts';

const application = 'forms/land-use-act-application/';
const receipt = 'forms/land-use-act-payment-receipt/';
const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Щщ';

const inMillimetres = (box: RegExpMatchArray) =>
  [box[1], box[2]].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' x ');

/** How many pages of which size the sheet takes on paper. */
async function pagesOf(page: Page): Promise<{ count: number; sizes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return {
    count: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    sizes: [...new Set([...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(inMillimetres))],
  };
}

for (const language of ['kk', 'ru']) {
  for (const form of [application, receipt]) {
    test(`/${language}/${form} prints on one A4 page, blank and filled`, async ({ page }) => {
      await page.goto(`/${language}/${form}`);
      expect(await pagesOf(page)).toEqual({ count: 1, sizes: ['210 x 297'] });
      for (const field of await page.locator('.paper .blank:not(td .blank) textarea').all()) await field.fill(letters);
      expect((await pagesOf(page)).count).toBe(1);
      await page.emulateMedia({ media: 'print' });
      // The sheet, and nothing else.
      await expect(page.locator('.paper')).toBeVisible();
      for (const away of ['header', 'footer', 'h1', '.beside', '.blank-hint', '.copy-name']) {
        for (const part of await page.locator(away).all()) await expect(part).toBeHidden();
      }
      const words = await printedText(page);
      expect(words).toContain(letters);
      // In a table our labels may say the same as the heading of the column.
      const labels = await page.locator('.blank:not(td .blank) > .blank-label').allInnerTexts();
      expect(labels.filter((label) => words.includes(label))).toEqual([]);
    });
  }
}

test('long text grows, nothing is cut off on screen or on paper', async ({ page }) => {
  await page.goto(`/ru/${application}`);
  const field = page.locator('#f-plot-address');
  await field.fill('Ақмола облысы, Ақкөл ауданы, Өрнек ауылы, Ғабит Мүсірепов көшесі, 12-үй '.repeat(4));
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await field.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
    const hidden = await field.evaluate((box) => box.scrollHeight - (box.parentElement?.clientHeight ?? 0));
    expect(hidden).toBeLessThanOrEqual(1);
  }
});

test('without field-sizing the script makes the lines grow', async ({ page }) => {
  await page.goto(`/ru/${application}`);
  const height = () => page.locator('.ruled:has(#f-plot-address)').evaluate((box) => box.clientHeight);
  const blank = await height();
  await page.locator('#f-plot-address').evaluate((box) => box.classList.add('planted'));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ruled > textarea.planted { field-sizing: fixed }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.locator('#f-plot-address').fill('үй '.repeat(150));
  expect(await height()).toBeGreaterThan(blank);
});

test('the second copy repeats the first until a person changes it', async ({ page }) => {
  await page.goto(`/kk/${receipt}`);
  await page.locator('#f-payer').fill('Қайрат');
  await expect(page.locator('#f-payer-2')).toHaveValue('Қайрат');
  await page.locator('#f-payer-2').fill('Өтеғұл');
  await page.locator('#f-payer').fill('Ғалия');
  await expect(page.locator('#f-payer-2')).toHaveValue('Өтеғұл');
});

test('nothing typed leaves the page or stays in it', async ({ page }) => {
  await page.goto(`/kk/${application}`);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => dialog.accept());
  await page.locator('#f-date').fill('21.11.2012');
  await page.locator('#f-applicant').fill(letters);
  await page.locator('#f-date').press('Enter');
  expect(
    await page.evaluate(() => [location.search, localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual(['', 0, 0, '']);
  expect(await page.locator('.paper [name], .paper form, form .paper, .paper [action]').count()).toBe(0);
  await page.getByRole('button', { name: 'Тазалау' }).click();
  await expect(page.locator('#f-applicant')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText('Бланк тазаланды.');
  expect(requests).toEqual([]);
});

test('the print button opens the print window', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(`/ru/${application}`);
  await page.getByRole('button', { name: 'Печать' }).first().click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('one can type and print', async ({ page }) => {
    await page.goto(`/kk/${application}`);
    await page.getByLabel('Учаске қайда орналасқан').fill(letters);
    await expect(page.getByRole('button', { name: 'Басып шығару' })).toHaveCount(0);
    expect((await pagesOf(page)).count).toBe(1);
  });
});

test('the translation says so on screen and on paper and links to the original', async ({ page }) => {
  await page.goto(`/kk/${application}`);
  await expect(page.getByText('Бұл бланк – біздің аудармамыз.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Бейресми аударма. Ресми бланк орыс тілінде.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Орысша бланкіні ашу' }).click();
  await expect(page).toHaveURL(new RegExp(`/ru/${application}$`));
  await expect(page.getByText('Неофициальный перевод')).toHaveCount(0);
});
