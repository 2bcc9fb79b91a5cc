import { expect, test } from 'vitest';
import { pageOf, pages } from './built-site.ts';
import { brokenPromises, forbiddenParts, sharedTitles } from './page-rules.ts';

const page = (inside: string, language = 'kk') =>
  pageOf('/kk/', `<!doctype html><html lang="${language}"><title>T</title><h1>H</h1>${inside}`);

test('no page holds what its Content-Security-Policy refuses, or calls a third party', () => {
  expect(pages.flatMap(forbiddenParts)).toEqual([]);
});

test.each([
  '<p style="color: red">',
  '<style>p{}</style>',
  '<script>alert(1)</script>',
  '<script type="module">alert(1)</script>',
  '<a onclick="x()">',
  '<a href="javascript:x()">',
  '<script src="https://cdn.example/x.js"></script>',
  '<img src="//cdn.example/x.png" alt="">',
  '<link rel="stylesheet" href="https://fonts.example/css">',
  '<link rel="preconnect" href="https://fonts.example">',
  '<iframe src="https://maps.example/"></iframe>',
  '<img src="data:image/png;base64,AA" alt="">',
])('a planted part is caught: %s', (inside) => {
  expect(forbiddenParts(page(inside))).toHaveLength(1);
});

test('own files, links to other sites and JSON-LD are let through', () => {
  const good =
    '<script src="/a.js"></script><img src="../a.png" alt=""><a href="https://adilet.zan.kz/">a</a>' +
    '<script type="application/ld+json">{"style": "<p style=x onclick=y>"}</script><form action="/kk/search/">' +
    '<link rel="canonical" href="https://example.kz/">';
  expect(forbiddenParts(page(good))).toEqual([]);
});

test('every page keeps its promises', () => expect(pages.flatMap(brokenPromises)).toEqual([]));

test.each([
  [page('', 'en'), 'lang'],
  [page('', 'ru'), 'another tree'],
  [page('<h1>again</h1>'), '2 h1'],
  [page('<p id="a">a</p><p id="a">b</p>'), 'twice: a'],
  [pageOf('/kk/', '<html lang="kk"><title> </title><h1>'), 'no title'],
  [page('<script type="application/ld+json">{oops}</script>'), 'JSON-LD'],
  [page('<script type="application/ld+json">[]</script>'), '@context'],
])('a planted broken promise is caught: %#', (broken, reason) => {
  expect(brokenPromises(broken).join()).toContain(reason);
});

test('titles tell the pages of one language apart', () => {
  expect(sharedTitles(pages)).toEqual([]);
  expect(sharedTitles([page(''), pageOf('/kk/a/', '<html lang="kk"><title>T</title>')])).toHaveLength(1);
});
