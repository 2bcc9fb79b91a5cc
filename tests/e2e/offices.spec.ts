import { expect, test } from '@playwright/test';

test('from a region to the telephone of an office', async ({ page }) => {
  await page.goto('/kk/regions/');
  await page.getByRole('link', { name: 'Ақмола облысы' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ақмола облысы');
  await page.getByRole('link', { name: 'Ақкөл ауданы' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Отдел сельского хозяйства и земельных отношений' }).click();
  await expect(page.locator('h1 [lang=ru]')).toContainText('Аккольского района');
  const telephone = page.locator('main').getByRole('link', { name: '8-716-382-25-48' });
  await expect(telephone).toHaveAttribute('href', 'tel:+77163822548');
});

test('from a service to its offices of one region', async ({ page }) => {
  await page.goto('/ru/standards/permanent-land-use-act/offices/');
  await page.getByRole('link', { name: 'Акмолинская область' }).click();
  const departments = page.locator('section', { has: page.locator('h2#agency') }).getByRole('table');
  await departments.getByRole('link', { name: 'Аккольский район' }).click();
  await expect(page).toHaveURL(/\/ru\/offices\/land-department-akmola-akkol\/$/);
  await expect(page.locator('main')).toContainText('понедельник–пятница 9:00–18:00, перерыв 13:00–14:00');
  await page.getByRole('link', { name: /приложение 1, строка/ }).click();
  await expect(page).toHaveURL(/\/ru\/standards\/permanent-land-use-act\/#appendix-1$/);
  await expect(page.locator('#appendix-1')).toBeVisible();
});

test('whom to complain to stands apart from those who give the service', async ({ page }) => {
  await page.goto('/kk/standards/permanent-land-use-act/offices/akmola/');
  const complaints = page.locator('section').last();
  await expect(complaints.getByRole('heading')).toHaveText('Кімге шағымданасыз');
  await expect(complaints.getByRole('link', { name: 'Ақкөл ауданы' })).toHaveAttribute(
    'href',
    '/kk/offices/akimat-district-akmola-akkol/',
  );
});

test('a doubtful telephone says so in words', async ({ page }) => {
  await page.goto('/ru/offices/akimat-region-akmola/');
  const number = page.locator('.phone').filter({ hasText: '8-716-29-72-23' });
  await expect(number).toContainText('цифр меньше или больше, чем нужно');
  await expect(number.getByRole('link')).toHaveCount(0);
});

test('the language switch keeps the office', async ({ page }) => {
  await page.goto('/kk/offices/service-centre-akmola-akkol/');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL('/ru/offices/service-centre-akmola-akkol/');
  await expect(page.locator('main [lang=kk]')).toHaveCount(0);
});

test('a row of a list is a labelled card on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/kk/standards/permanent-land-use-act/offices/karaganda/');
  const row = page.getByRole('row').filter({ hasText: 'Абай ауданы' }).first();
  const cells = await row.locator('td').all();
  const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
  expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the list of a district prints as a table, with no navigation', async ({ page }) => {
  await page.goto('/ru/regions/karaganda/karagandy/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(page.getByRole('columnheader', { name: 'Телефоны' })).toBeVisible();
  for (const away of ['.sections', '.crumbs']) await expect(page.locator(away)).toBeHidden();
  const row = await page.getByRole('row').filter({ hasText: 'Отдел № 1 города Караганда' }).locator('td').all();
  const boxes = await Promise.all(row.map((cell) => cell.boundingBox()));
  expect(boxes[1]!.y).toBe(boxes[0]!.y);
});

test('JSON-LD of an office names it a government office', async ({ page }) => {
  await page.goto('/ru/offices/land-department-akmola-akkol/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as object;
  expect(data).toMatchObject({ '@type': 'GovernmentOffice', telephone: '+77163822548' });
});

test('the page tells whether the office is open by its document, at the time of Kazakhstan', async ({ page }) => {
  // 14:30 on a Monday there, wherever the reader's clock stands.
  await page.clock.setFixedTime(new Date('2026-11-23T09:30:00Z'));
  await page.goto('/ru/offices/land-department-akmola-akkol/');
  await expect(page.locator('[data-week]').first()).toHaveText('По документу сейчас открыто, до 18:00');
  await page.clock.setFixedTime(new Date('2026-11-20T13:00:00Z'));
  await page.reload();
  const state = page.locator('[data-week]').first();
  await expect(state).toHaveText('По документу сейчас закрыто, откроется в понедельник в 9:00');
  await expect(page.getByText('праздники не учтены')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(state).toBeHidden();
});

test('an office is saved into the contacts of a telephone', async ({ page }) => {
  await page.goto('/kk/offices/service-centre-akmola-akkol/');
  const link = page.getByRole('link', { name: 'Контактіге сақтау' });
  const contact = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(contact.headers()['content-type']).toBe('text/vcard; charset=utf-8');
  expect(await contact.text()).toContain('TEL;TYPE=WORK,VOICE:+77163820996');
});
