import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chosenPages } from './chosen-pages.ts';

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on colours and sizes. Nobody presses a link on paper: there only what is read counts. */
const onScreen = ['color-contrast', 'link-in-text-block', 'target-size'];
const onPaper = ['color-contrast'];

/** Ways a reader can see a page, besides the first one: how to come there from it. */
const appearances: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'low vision, black on white': (page) => display(page, 'contrast'),
  'low vision, white on black': (page) => display(page, 'inverse'),
  'low vision, blue': (page) => display(page, 'blue'),
  print: async (page) => {
    await display(page, undefined);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  },
};

/** What the display settings do: attributes on the root, the largest size and the widest spacing with them. */
async function display(page: Page, theme: string | undefined): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate((chosen) => {
    const settings = { theme: chosen, size: chosen && 'huge', spacing: chosen && 'wide' };
    for (const [name, value] of Object.entries(settings)) {
      if (value) document.documentElement.setAttribute(`data-${name}`, value);
      else document.documentElement.removeAttribute(`data-${name}`);
    }
  }, theme);
}

/** Violations as lines: the rule, and where it is broken. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const result = await (rules ? axe.withRules(rules) : axe.withTags(level)).analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

for (const { address, because } of chosenPages) {
  test(`${address} (${because}) has no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    expect.soft(await violations(page), 'light').toEqual([]);
    for (const [name, enter] of Object.entries(appearances)) {
      await enter(page);
      expect.soft(await violations(page, name === 'print' ? onPaper : onScreen), name).toEqual([]);
    }
  });
}

test('planted violations are seen', async ({ page }) => {
  await page.goto('/kk/about/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const picture = document.createElement('img');
    picture.src = '/favicon.svg';
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.color = 'rgb(200, 200, 200)';
    pale.style.background = 'white';
    main?.append(picture, pale);
  });
  const seen = (await violations(page)).join('\n');
  expect(seen).toContain('image-alt');
  expect(seen).toContain('color-contrast');
});
