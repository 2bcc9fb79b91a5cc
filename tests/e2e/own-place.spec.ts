import { expect, test } from '@playwright/test';

const district = '/ru/regions/akmola/akkol/';

test('a district kept on its page stands first on other pages, in their language, until it is forgotten', async ({
  page,
}) => {
  await page.goto(district);
  expect(await page.evaluate(() => localStorage.getItem('place'))).toBeNull();
  await page.getByRole('button', { name: 'Запомнить как мой район' }).click();
  await expect(page.getByRole('button', { name: 'Забыть мой район' })).toBeFocused();

  await page.goto('/kk/');
  const own = page.locator('.own-place').getByRole('link', { name: 'Ақкөл ауданы' });
  await expect(own).toHaveAttribute('href', '/kk/regions/akmola/akkol/');
  await expect(page.getByLabel('Сіздің өңіріңіз')).toHaveValue(/"id":"akmola"/);

  await page.goto('/ru/standards/permanent-land-use-act/offices/');
  await page.locator('.own-place').getByRole('link', { name: 'Акмолинская область' }).click();
  await expect(page).toHaveURL('/ru/standards/permanent-land-use-act/offices/akmola/');

  await page.goto(district);
  await page.getByRole('button', { name: 'Забыть мой район' }).click();
  await page.goto('/ru/');
  await expect(page.locator('.own-place')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('place'))).toBeNull();
});

test('a region chosen on the first page is kept, and forgotten where none is chosen', async ({ page }) => {
  await page.goto('/ru/');
  const choice = page.getByLabel('Ваш регион');
  await choice.selectOption('Карагандинская область');
  await expect(page.locator('.own-place').getByRole('link')).toHaveAttribute('href', '/ru/regions/karaganda/');
  await page.reload();
  await expect(page.locator('.own-place').getByRole('link')).toHaveText('Карагандинская область');
  await choice.selectOption('не выбран');
  await expect(page.locator('.own-place')).toBeHidden();
});

for (const address of ['/ru/regions/', district]) {
  test(`nothing moves when ${address} opens with a kept place`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const place = {
        id: 'akmola/akkol',
        kk: 'Ақмола облысы, Ақкөл ауданы',
        ru: 'Акмолинская область, Аккольский район',
      };
      localStorage.setItem('place', JSON.stringify(place));
    });
    await page.goto(address);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(moved).toBe(0);
  });
}

test('without scripts the regions are links and nothing is offered that would not work', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/ru/');
  await expect(page.getByLabel('Ваш регион')).toBeHidden();
  await page.getByRole('link', { name: 'Акмолинская область' }).click();
  await page.getByRole('link', { name: 'Аккольский район' }).click();
  await expect(page).toHaveURL(district);
  await expect(page.getByRole('button', { name: /мой район/ })).toHaveCount(0);
  await context.close();
});
