import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '#site/browser.ts';
import { siteFolder } from './contract/site-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env['QYZMET_PORT'] ?? '4399';
const browser = process.env['QYZMET_CHROMIUM'] ?? '/usr/bin/chromium';

// Chosen once, here; the workers inherit the list and need not read the whole site.
if (!process.env['QYZMET_CHOSEN_PAGES']) {
  const { choosePages, routes } = await import('./contract/route-shapes.ts');
  const { pages } = await import('./contract/built-site.ts');
  process.env['QYZMET_CHOSEN_PAGES'] = JSON.stringify(choosePages(pages, routes()));
}

/** Browser tests of a built site (QYZMET_SITE, else dist), in the browser that `npm test` found. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: `${root}.build/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : [['list']],
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions(browser), locale: 'kk-KZ' },
  webServer: {
    command: `"${process.execPath}" src/site/serve.ts --folder "${siteFolder}" --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
