import { expect, test } from 'vitest';
import { alternateNames, indexedPage } from '#search/indexed-page.ts';

const page = (head = '', main = '<main data-pagefind-body>') =>
  `<!doctype html><html lang="ru"><head>${head}</head><body>${main}<h1>Акт</h1></main></body></html>`;
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const standard = 'ru/standards/x/index.html';

test('a page carries its address and kind into the index', () => {
  expect(indexedPage(standard, page(), 'ru')).toEqual({
    url: '/ru/standards/x/',
    content: page('', '<main data-pagefind-body data-pagefind-filter="kind:service">'),
  });
});

test('the attribute is read with and without an empty value', () => {
  const content = indexedPage(standard, page('', '<main data-pagefind-body="" id="main">'), 'ru')?.content;
  expect(content).toContain('<main data-pagefind-body data-pagefind-filter="kind:service" id="main">');
});

test('other names of a service are searched too', () => {
  const names = jsonLd({ alternateName: ['госакт "на землю"', 'A & B'] });
  expect(alternateNames(names)).toEqual(['госакт "на землю"', 'A & B']);
  expect(indexedPage(standard, page(names), 'ru')?.content).toContain(
    'data-pagefind-meta="names[data-names]" data-names="госакт &quot;на землю&quot; · A &amp; B"',
  );
});

test('one other name is enough, and none is none', () => {
  expect(alternateNames(jsonLd({ alternateName: 'ЦОН' }))).toEqual(['ЦОН']);
  expect(alternateNames(jsonLd({ name: 'x' }))).toEqual([]);
});

test('cells of a table do not run together', () => {
  const main = '<main data-pagefind-body><dl><dt>Адрес</dt><dd>Город <strong>Актобе</strong></dd></dl>';
  expect(indexedPage(standard, page('', main), 'ru')?.content).toContain(
    ' <dt>Адрес</dt> <dd>Город  <strong>Актобе</strong></dd>',
  );
});

test.each([
  ['a page that asks not to be found', standard, page('', '<main>')],
  ['a list', 'ru/standards/index.html', page()],
  ['a page of the other language', 'kk/standards/x/index.html', page()],
])('%s stays out of the index', (_, path, html) => expect(indexedPage(path, html, 'ru')).toBeUndefined());

test('reads of an office what people look it up by', () => {
  const html =
    '<html><body><header>Menu</header><main data-pagefind-body><h1>Office</h1><dl><dd>2-02-82</dd></dl>' +
    '<h2 id="services">Services</h2><p>Grant</p><h2 id="sources">Sources</h2></main><footer>About</footer></body></html>';
  const content = indexedPage('ru/offices/x/index.html', html, 'ru')?.content ?? '';
  expect(content).toMatch(/Office.*2-02-82/);
  expect(content).not.toMatch(/Menu|Services|Grant|Sources|About/);
  expect(content).toContain('</main></body></html>');
});
