import { expect, test, type Page } from '@playwright/test';
import { headersFor } from '#site/headers.ts';
import { chosenPages } from './chosen-pages.ts';

/** Notes what a page's policy refuses and whom it calls besides us. Returns the growing list. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('refused', (what: string) => found.push(`refused: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { refused } = window as unknown as { refused: (what: string) => void };
      refused(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) found.push(`third party: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  return found;
}

for (const { address, because } of chosenPages) {
  test(`${address} (${because}) keeps its policy and to itself`, async ({ page, baseURL }) => {
    const found = await watch(page, new URL(baseURL ?? '').origin);
    const response = await page.goto(address);
    expect(found.filter((line) => !(address === '/404.html' && /status of 404/.test(line)))).toEqual([]);
    for (const [name, value] of Object.entries(headersFor(address))) {
      expect(response?.headers()[name.toLowerCase()], name).toBe(value);
    }
  });
}

test('the watch sees a refused script, a refused style and a third party', async ({ page, baseURL }) => {
  const found = await watch(page, new URL(baseURL ?? '').origin);
  await page.goto('/kk/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    const picture = document.createElement('img');
    picture.src = 'https://third.invalid/x.png';
    document.body.append(script, style, picture);
  });
  for (const directive of [/script-src/, /style-src/, /img-src/]) {
    await expect.poll(() => found.join('\n')).toMatch(directive);
  }
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});
