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

/** Texts that a box cuts off: a line of text lies outside a box that hides what does not fit. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      // A box of one pixel hides its text from the eye on purpose.
      return (overflowX === 'hidden' || overflowY === 'hidden') && element.clientHeight > 1;
    };
    const lines = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return element.textContent?.trim() ? [...range.getClientRects()] : [];
    };
    return [...document.querySelectorAll('main *')].filter(hides).flatMap((box) => {
      const { right, bottom } = box.getBoundingClientRect();
      // Labels hidden in boxes of one pixel inside it are read aloud only.
      const texts = [box, ...box.querySelectorAll('*')].filter(
        (element) => element.childElementCount === 0 && !element.closest('.hidden'),
      );
      return texts
        .filter((element) => lines(element).some((line) => line.right > right + 1 || line.bottom > bottom + 1))
        .map((element) => element.outerHTML.slice(0, 120));
    });
  });
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

test('a planted wide element and a planted cut text are seen', async ({ page }) => {
  await page.goto('/kk/about/');
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'wide';
    wide.style.minWidth = '500px';
    const cut = document.createElement('p');
    cut.textContent = 'this text needs more than one line of a narrow window to be read';
    cut.style.height = '1.2em';
    cut.style.overflow = 'hidden';
    document.querySelector('main')?.append(wide, cut);
  });
  expect((await sticksOut(page))[0]).toContain('px');
  expect(await cutOff(page)).toHaveLength(1);
});
