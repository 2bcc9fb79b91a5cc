import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';
import { choosePages, routes } from './route-shapes.ts';

const settings = readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8');
const validator = new HtmlValidate(new StaticConfigLoader(JSON.parse(settings) as ConfigData));

async function errorsOf(address: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${address} ${line}:${column} ${message} (${ruleId})`),
  );
}

test('the chosen pages of every route are valid HTML', async () => {
  const chosen = new Set(choosePages(pages, routes()).map(({ address }) => address));
  const errors: string[] = [];
  for (const { address, html } of pages) if (chosen.has(address)) errors.push(...(await errorsOf(address, html)));
  expect(errors.slice(0, 40)).toEqual([]);
}, 300_000);

test.each([
  '<p><div>a</div></p>',
  '<ul><p>a</p></ul>',
  '<p id="a">a</p><p id="a">b</p>',
  '<input type="text">',
  '<button>a',
])('planted invalid HTML is caught: %s', async (inside) => {
  const html = `<!DOCTYPE html><html lang="kk"><head><title>T</title></head><body><h1>H</h1>${inside}</body></html>`;
  expect(await errorsOf('/', html)).not.toEqual([]);
});
