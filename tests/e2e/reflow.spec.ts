import { expect, test, type Page } from '@playwright/test';
import { chosenPages } from './chosen-pages.ts';

test.use({ bypassCSP: true, viewport: { width: 320, height: 640 } });

/** Elements that reach out of the window to the right, outside of boxes that scroll by themselves. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [`${root.scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Boxes that cut their text off. What is drawn only for the eye, as the ruled lines of a form, may be cut. */
async function cutOff(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: '[aria-hidden="true"] { display: none !important }' });
  return page.evaluate(() =>
    [...document.body.querySelectorAll('main *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        if (clipPath !== 'none' && position === 'absolute') return false;
        const cutsDown = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        const cutsAcross = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return element.clientHeight > 1 && (cutsDown || cutsAcross);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

for (const { address, because } of chosenPages) {
  test(`${address} (${because}) fits 320 px, with the text spacing of WCAG too`, async ({ page }) => {
    await page.goto(address);
    expect.soft(await sticksOut(page)).toEqual([]);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    });
    expect.soft(await sticksOut(page), 'text spacing').toEqual([]);
    expect.soft(await cutOff(page), 'text spacing').toEqual([]);
  });
}

test('a planted wide element is seen', async ({ page }) => {
  await page.goto('/kk/about/');
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.style.minWidth = '500px';
    document.querySelector('main')?.append(wide);
  });
  expect((await sticksOut(page))[0]).toContain('px');
});
