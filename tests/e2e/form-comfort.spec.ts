import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { printedText } from './pdf-text.ts';

const meals = 'forms/free-school-meals-application/';

const keeping = async (page: Page, choice: string) => {
  await page.getByText('Где останется написанное?').first().click();
  await page.getByLabel(choice).check();
};

const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

test('a form is kept only when asked, in both languages, and is wiped with one button', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`/ru/${meals}`);
  await page.locator('#f-school').fill('Өрнек');
  expect(await stored(page)).toBe('{}');
  await keeping(page, 'На этом устройстве');
  await page.goto(`/kk/${meals}`);
  await expect(page.locator('#f-school')).toHaveValue('Өрнек');
  await page.getByText('Жазғаным қайда қалады?').first().click();
  await page.getByRole('button', { name: 'Сақталған бланкілердің бәрін жою' }).click();
  await expect(page.locator('#f-school')).toHaveValue('');
  await page.locator('#f-school').fill('Ақкөл');
  expect(await stored(page)).toBe('{}');
});

test('on a shared computer an untouched form is emptied and nothing is kept', async ({ page }) => {
  await page.clock.install();
  await page.goto(`/ru/${meals}`);
  await keeping(page, 'На этом устройстве');
  await page.locator('#f-school').fill('Өрнек');
  await page.getByLabel('Компьютер общий').check();
  expect(await stored(page)).not.toContain('Өрнек');
  await page.clock.runFor('04:30');
  await page.locator('#f-school').press('End');
  await page.clock.runFor('04:30');
  await expect(page.locator('#f-school')).toHaveValue('Өрнек');
  await page.clock.runFor('00:31');
  await expect(page.locator('#f-school')).toHaveValue('');
  await expect(page.getByRole('status')).toContainText('бланк очищен');
});

test('five thousand letters in a line or inside a sentence print whole', async ({ page }) => {
  await page.goto(`/ru/${meals}`);
  for (const [id, end] of [
    ['#f-school', 'Соңы1'],
    ['#f-district', 'Соңы2'],
  ] as const) {
    await page.locator(id).fill(`${'қатар '.repeat(833)}${end}`);
  }
  const words = await printedText(page);
  expect(words.match(/қатар/g)?.length).toBe(1666);
  expect(words).toContain('Соңы1');
  expect(words).toContain('Соңы2');
});

test('both languages stand side by side, typed once, and nothing hangs over the sheet', async ({ page }) => {
  await page.goto(`/ru/${meals}both/`);
  await page.locator('#f-district').fill('Ақкөл');
  await expect(page.locator('#f-district-ru')).toHaveValue('Ақкөл');
  const words = await printedText(page);
  for (const said of ['(мектептің атауы)', '(наименование школы)', 'Өтініш', 'Заявление', 'бейресми аударма'])
    expect(words).toContain(said);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 643, height: 900 });
  const over = await page.locator('.paper').evaluate((paper) => {
    const edge = paper.getBoundingClientRect().right + 12;
    return [...paper.querySelectorAll('.said, .sides, .ruled')].filter((part) => {
      const { right } = part.getBoundingClientRect();
      const cut = !part.matches('.ruled') && part.scrollWidth > part.clientWidth + 1;
      return right > edge || cut;
    }).length;
  });
  expect(over).toBe(0);
  const [left, right] = await page.locator('.caption .said > span').all();
  const at = [await left?.boundingBox(), await right?.boundingBox()];
  expect(at[0]?.y).toBe(at[1]?.y);
  expect(at[1]?.x).toBeGreaterThan(at[0]?.x ?? 0);
});
