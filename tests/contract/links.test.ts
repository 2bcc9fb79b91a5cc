import { expect, test } from 'vitest';
import { pageOf, pages, siteFiles } from './built-site.ts';
import { brokenLinks } from './links.ts';

/** The origin of the installation stands in the canonical link when one is configured. */
const canonical = pages.flatMap(({ tags }) => tags).find(({ attributes }) => attributes['rel'] === 'canonical')
  ?.attributes['href'];

test('no link inside the site is broken', () => {
  expect(brokenLinks(pages, siteFiles, canonical ? new URL(canonical).origin : undefined)).toEqual([]);
});

test.each([
  ['/kk/nowhere/', 'no such page'],
  ['/kk', 'no such page'],
  ['../ru/', 'no such page'],
  ['#missing', 'no such id'],
  ['/kk/#missing', 'no such id'],
  ['https://site.invalid/kk/x.pdf', 'no such page'],
])('a planted broken link is caught: %s', (address, reason) => {
  const page = pageOf('/kk/', `<html lang="kk"><p id="here"><a href="${address}">`);
  expect(brokenLinks([page], ['kk/index.html']).join()).toContain(reason);
});

test('good links, other sites and other schemes are let through', () => {
  const addresses = ['/kk/', './', '#here', '/kk/?q=1#here', 'tel:+77172', 'mailto:a@b.kz', 'https://adilet.zan.kz/x'];
  const page = pageOf('/kk/', `<html lang="kk"><p id="here">${addresses.map((href) => `<a href="${href}">`).join('')}`);
  expect(brokenLinks([page], ['kk/index.html'])).toEqual([]);
});
