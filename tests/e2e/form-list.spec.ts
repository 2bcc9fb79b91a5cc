import { expect, test } from '@playwright/test';
import { printedPages } from './pdf-text.ts';

test('the list of forms is filtered by service and by who fills a form in', async ({ page }) => {
  await page.goto('/ru/forms/');
  const shown = page.locator('main li:visible');
  const all = await shown.count();
  await page.getByLabel('Кто заполняет?').selectOption('applicant');
  expect(await shown.count()).toBeLessThan(all);
  await page.getByLabel('Для какой услуги?').selectOption('/ru/standards/free-school-meals/');
  await expect(shown).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('Найдено бланков: 1');
});

test('several blank forms go to paper in one print, each from a new page', async ({ page }) => {
  let sheets: string[] = [];
  await page.exposeFunction('printed', async () => (sheets = await printedPages(page)));
  await page.addInitScript(() => {
    window.print = () => void (window as unknown as { printed: () => void }).printed();
  });
  await page.goto('/ru/forms/');
  await page.getByRole('button', { name: 'Напечатать отмеченные' }).click();
  await expect(page.getByRole('status')).toHaveText('Сначала отметьте бланки в списке.');
  await page.getByRole('checkbox', { name: 'Заявление о бесплатном питании в школе' }).check();
  await page.getByRole('checkbox', { name: 'Заявление об экстернате в вузе' }).check();
  await page.getByRole('button', { name: 'Напечатать отмеченные' }).click();
  await expect.poll(() => sheets.length).toBe(2);
  expect(sheets.every((words) => words.startsWith('Постановление Правительства'))).toBe(true);
  // Afterwards the page is itself again.
  await expect(page.locator('[data-sheets] > *')).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveClass(/sheet-only/);
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, without filters that would do nothing', async ({ page }) => {
    await page.goto('/kk/forms/');
    expect(await page.locator('main li:visible a').count()).toBeGreaterThan(40);
    await expect(page.locator('main select:visible')).toHaveCount(0);
  });
});
