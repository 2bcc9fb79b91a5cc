import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const slug = 'property-address-certificate';
const address = (language: string) => `/${language}/regulations/${slug}/`;

const words = {
  kk: { unnamed: 'Орындаушы аталмаған', repealed: 'Күші жойылған' },
  ru: { unnamed: 'Исполнитель не назван', repealed: 'Утратил силу' },
} as const;

for (const language of ['kk', 'ru'] as const) {
  test.describe(`a regulation in ${language}`, () => {
    test('is read without scripts: repealed first, then seven steps with who acts', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(address(language));
      await expect(page.locator('.edition.stop')).toContainText(words[language].repealed);
      const steps = page.locator('ol.steps > li');
      await expect(steps).toHaveCount(7);
      await expect(steps.nth(5)).toContainText(words[language].unnamed);
      expect(await steps.locator('strong').count()).toBe(6);
      await context.close();
    });

    test('is drawn within 320 px, every line inside the drawing', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address(language));
      const drawing = page.locator('figure.flow svg');
      await expect(drawing).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const outside = await drawing.evaluate((svg) => {
        const right = svg.getBoundingClientRect().right + 0.5;
        const lines = [...svg.querySelectorAll('text')];
        return lines.filter((line) => line.getBoundingClientRect().right > right).map((line) => line.textContent);
      });
      expect(outside).toEqual([]);
    });

    test('is silent to a screen reader where it only repeats the list', async ({ page }) => {
      await page.goto(address(language));
      await expect(page.locator('figure.flow svg')).toHaveAttribute('aria-hidden', 'true');
      await expect(page.locator('figure.flow svg circle')).toHaveCount(7);
      await expect(page.locator('figure.flow figcaption')).not.toBeEmpty();
    });

    test('has no accessibility violations, light and dark', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address(language));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
}

test('is found from the catalogue, from the acts and from the list of regulations', async ({ page }) => {
  for (const path of ['/ru/standards/', '/ru/acts/', '/ru/regulations/']) {
    await page.goto(path);
    await page
      .locator(`main a[href="${address('ru')}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${address('ru')}$`));
  }
});
