import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const group = (page: Page, name: string) => page.locator(`.results [data-group="${name}"]`);
const firstLink = (page: Page, name: string) => group(page, name).locator('li > a').first();

test('from the home page to the standard, in Russian', async ({ page }) => {
  await page.goto('/ru/');
  const box = page.locator('main').getByRole('searchbox');
  await box.fill('акт на землю');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/ru\/search\/\?q=/);
  await expect(firstLink(page, 'services')).toHaveAttribute('href', '/ru/standards/permanent-land-use-act/');
  await expect(page.getByRole('status')).toHaveText(/^Найден/);
  await firstLink(page, 'services').press('Enter');
  await expect(page).toHaveURL(/\/ru\/standards\/permanent-land-use-act\/$/);
});

test('the masthead of any page searches', async ({ page }) => {
  await page.goto('/ru/forms/');
  await page.locator('header').getByRole('searchbox').fill('заявление');
  await page.locator('header').getByRole('searchbox').press('Enter');
  await expect(
    group(page, 'others')
      .getByRole('link', { name: /Заявление/ })
      .first(),
  ).toBeVisible();
});

for (const query of ['жер актісі', 'жер актісі жоғалды']) {
  test(`a name people use, in Kazakh: ${query}`, async ({ page }) => {
    await page.goto(`/kk/search/?q=${encodeURIComponent(query)}`);
    await expect(firstLink(page, 'services')).toHaveAttribute('href', '/kk/standards/permanent-land-use-act/');
    await expect(page.getByRole('status')).toHaveText(/бет табылды/);
  });
}

test('an office by its town', async ({ page }) => {
  await page.goto('/ru/search/?q=Акколь');
  await expect(group(page, 'places').locator('a[href*="akkol"]').first()).toBeVisible();
});

test('typing searches, keeps the address, and takes the query into the other language', async ({ page }) => {
  await page.goto('/ru/search/');
  await page.locator('main').getByRole('searchbox').pressSequentially('госакт');
  await expect(firstLink(page, 'services')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('госакт');
  await page.locator('header').getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(/\/kk\/search\/\?q=/);
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('госакт');
});

test('more answers come with the focus on the first new one', async ({ page }) => {
  await page.goto('/ru/search/?q=земельных');
  const links = group(page, 'places').locator('li > a');
  await expect(links.first()).toBeVisible();
  const before = await links.count();
  await group(page, 'places').getByRole('button', { name: 'Показать ещё' }).press('Enter');
  await expect(links.nth(before)).toBeFocused();
});

test('nothing found: says so, advises, leads to the list', async ({ page }) => {
  await page.goto('/ru/search/?q=ъъъъъъ');
  await expect(page.getByRole('status')).toHaveText('По запросу «ъъъъъъ» ничего не нашлось');
  await page.locator('.results').getByRole('link', { name: 'Выберите из списка ниже' }).click();
  await expect(page.locator('#all')).toBeInViewport();
});

test('no answer in this language: the other one is searched, and says so', async ({ page }) => {
  await page.goto('/kk/search/?q=потеряли акт на землю');
  const services = group(page, 'services');
  await expect(page.getByRole('status')).toContainText('Орысша беттерде');
  await expect(services).toHaveAttribute('lang', 'ru');
  await expect(services.locator('li > a').first()).toHaveAttribute('href', '/ru/standards/permanent-land-use-act/');
});

test('what is typed is never markup', async ({ page }) => {
  await page.goto(`/ru/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>ъъъ')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  expect(await page.locator('.results img').count()).toBe(0);
});

test('a search under the policy in force: no violation, nobody else called, the query not sent', async ({
  page,
  baseURL,
}) => {
  const found: string[] = [];
  const addresses: string[] = [];
  await page.exposeFunction('refused', (what: string) => found.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { refused: (what: string) => void }).refused(
        `${event.effectiveDirective} ${event.blockedURI}`,
      ),
    );
  });
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  await page.goto('/kk/search/');
  page.on('request', (request) => addresses.push(request.url()));
  // Nothing of this in Kazakh: both engines are loaded, one after the other.
  await page.locator('main').getByRole('searchbox').fill('потеряли акт на землю');
  await expect(page.getByRole('status')).toContainText('табылмады');
  expect(addresses.some((address) => address.includes('/pagefind/ru/'))).toBe(true);
  expect(addresses.filter((address) => !address.startsWith(baseURL ?? '') || address.includes('%D'))).toEqual([]);
  expect(found).toEqual([]);
});

test('the engine cannot be loaded: says so, the list stays', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/ru/search/?q=акт');
  await expect(page.getByRole('status')).toContainText('Поиск не загрузился');
  await expect(page.getByRole('link', { name: 'Акт на право постоянного землепользования' })).toBeVisible();
});

for (const query of ['Акколь', 'ъъъъъъ']) {
  test(`what appears is accessible: ${query}`, async ({ page }) => {
    await page.goto(`/ru/search/?q=${query}`);
    await expect(page.getByRole('status')).toContainText(/Найден|ничего/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('an index from A to Z in place of the answers', async ({ page }) => {
    await page.goto('/kk/search/?q=жер');
    await expect(page.locator('#all')).toBeVisible();
    await expect(page.locator('.results')).toBeHidden();
    await page.locator('section[aria-labelledby="all"] a[href="/kk/standards/permanent-land-use-act/"]').click();
    await expect(page).toHaveURL(/\/kk\/standards\/permanent-land-use-act\/$/);
  });
});
