import { expect, test } from '@playwright/test';

const standard = 'standards/permanent-land-use-act/';
const form = 'forms/land-use-act-application/';

/** The same journeys are made by a reader with scripts and by one without. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const language of ['kk', 'ru']) {
      test(`${language}: from the start to the standard through the catalogue`, async ({ page }) => {
        await page.goto('/');
        await page.locator(`main a[href="/${language}/"]`).first().click();
        await page.locator(`header nav a[href="/${language}/standards/"]`).click();
        await page.locator(`main a[href="/${language}/${standard}"]`).first().click();
        await expect(page).toHaveURL(`/${language}/${standard}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.edition').first()).toContainText('1392');
      });

      test(`${language}: another channel and case show another answer`, async ({ page }) => {
        await page.goto(`/${language}/${standard}`);
        const shown = () => page.locator('.facts').innerText();
        const papers = page.locator('.papers > li:visible');
        const first = await shown();
        const papersOfFirst = await papers.count();

        await page.locator('label[for="channel-2"]').click();
        await expect(page.locator('#channel-2')).toBeChecked();
        await expect.poll(shown).not.toBe(first);
        const second = await shown();
        expect(second).toContain('20');

        await page.locator('label[for="case-3"]').click();
        await expect.poll(shown).not.toBe(second);
        expect(await shown()).toMatch(/\b4\b/);
        expect(await papers.count()).toBeLessThan(papersOfFirst);

        await page.locator('label[for="case-0"]').click();
        await expect.poll(() => papers.count()).toBeGreaterThan(papersOfFirst);
      });

      test(`${language}: the choice is made with the keyboard`, async ({ page }) => {
        await page.goto(`/${language}/${standard}`);
        await page.locator('#channel-1').focus();
        await page.keyboard.press('ArrowRight');
        await expect(page.locator('#channel-2')).toBeChecked();
        await expect(page.locator('#channel-2')).toBeFocused();
      });

      test(`${language}: from the standard to an office of Akmola and its telephone`, async ({ page }) => {
        await page.goto(`/${language}/${standard}`);
        await page.locator(`.answer a[href="/${language}/${standard}offices/"]`).click();
        await page.locator(`main a[href="/${language}/${standard}offices/akmola/"]`).click();
        await page.locator(`main a[href="/${language}/offices/land-department-akmola-akkol/"]`).first().click();
        await expect(page.locator('main a[href="tel:+77163822548"]').first()).toBeVisible();
      });

      test(`${language}: from the standard to its form`, async ({ page }) => {
        await page.goto(`/${language}/${standard}`);
        await page.locator(`.answer a[href="/${language}/${form}"]`).click();
        await expect(page.getByRole('textbox').first()).toBeVisible();
      });
    }

    test('the language switch keeps the page, there and back', async ({ page }) => {
      for (const path of [standard, form, 'offices/land-department-akmola-akkol/', 'regions/akmola/', 'about/']) {
        await page.goto(`/kk/${path}`);
        await page.locator('nav.lang a').click();
        await expect(page).toHaveURL(`/ru/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
        await page.locator('nav.lang a').click();
        await expect(page).toHaveURL(`/kk/${path}`);
      }
    });

    test('what does not exist says so and leads on', async ({ page }) => {
      const response = await page.goto('/kk/nowhere/');
      expect(response?.status()).toBe(404);
      await expect(page.locator('main a[href="/kk/"]').first()).toBeVisible();
    });
  });
}

test('the display settings are kept from page to page', async ({ page }) => {
  await page.goto('/ru/');
  await page.locator('.display summary').click();
  await page.locator('.display input[value="huge"]').check();
  await page.locator('.display input[value="inverse"]').check();
  await page.goto(`/ru/${standard}`);
  await expect(page.locator('html')).toHaveAttribute('data-size', 'huge');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'inverse');
});

test('a standard prints whole, or only what was chosen', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(`/ru/${standard}`);
  const papers = page.locator('.papers > li:visible');
  const print = async (what: string) => {
    await page.emulateMedia({ media: 'screen' });
    await page.locator(`[data-print="${what}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('header nav').first()).toBeHidden();
    return papers.count();
  };
  const chosen = await print('chosen');
  expect(chosen).toBeGreaterThan(0);
  expect(await print('all')).toBeGreaterThan(chosen);
});
