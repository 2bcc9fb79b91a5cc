import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const script = readFileSync(new URL('../../../src/site/display.client.js', import.meta.url), 'utf8');

/** An element with the attributes that the script asks for. */
type Element = { getAttribute: (name: string) => string } & Record<string, unknown>;

const element = (attribute: string, more: object = {}): Element => ({ getAttribute: () => attribute, ...more });

type Handler = (event: { target: unknown }) => void;

/** Runs the head script against a page made of the few things it touches. */
function open(kept: Record<string, string> | undefined, pathname = '/kk/', elements: Record<string, Element[]> = {}) {
  const attributes: Record<string, string> = {};
  const handlers: Record<string, Handler> = {};
  const visited: string[] = [];
  const root = {
    classList: { add: () => undefined },
    getAttribute: (name: string) => attributes[name] ?? null,
    setAttribute: (name: string, value: string) => (attributes[name] = value),
    removeAttribute: (name: string) => delete attributes[name],
  };
  runInNewContext(script, {
    document: {
      documentElement: { ...root, lang: 'ru' },
      addEventListener: (name: string, run: Handler) => (handlers[name] = run),
      querySelector: () => null,
      querySelectorAll: (selector: string) => elements[selector] ?? [],
    },
    location: { pathname, replace: (address: string) => visited.push(address) },
    get localStorage() {
      if (!kept) throw new Error('storage is closed');
      return {
        getItem: (name: string) => kept[name] ?? null,
        setItem: (name: string, value: string) => (kept[name] = value),
        removeItem: (name: string) => delete kept[name],
      };
    },
  });
  const change = (name: string, value: string) =>
    handlers['change']?.({
      target: { name, value, closest: (selector: string) => (selector === '.display' ? {} : null) },
    });
  const press = (selector: string, pressed?: Element) =>
    handlers['click']?.({ target: { closest: (asked: string) => (asked === selector ? (pressed ?? {}) : null) } });
  const load = () => handlers['DOMContentLoaded']?.({ target: undefined });
  return { attributes, visited, change, press, load };
}

describe('display settings', () => {
  it('apply what was kept before the page is painted', () => {
    expect(open({ theme: 'dark', size: 'large' }).attributes).toEqual({ 'data-theme': 'dark', 'data-size': 'large' });
  });

  it('keep a choice, and forget it when the usual is chosen', () => {
    const kept: Record<string, string> = {};
    const page = open(kept);
    page.change('theme', 'blue');
    expect([kept, page.attributes]).toEqual([{ theme: 'blue' }, { 'data-theme': 'blue' }]);
    page.change('theme', '');
    expect([kept, page.attributes]).toEqual([{}, {}]);
  });

  it('work for this page when storage is closed', () => {
    const page = open(undefined);
    page.change('size', 'huge');
    expect(page.attributes).toEqual({ 'data-size': 'huge' });
  });

  it('lead on from the choice of language only a reader who chose one', () => {
    expect(open({ language: 'ru' }, '/').visited).toEqual(['/ru/']);
    expect(open({ language: 'ru' }, '/kk/').visited).toEqual([]);
    expect(open({}, '/').visited).toEqual([]);
    expect(open({ language: '//evil.example' }, '/').visited).toEqual([]);
  });
});

describe('the place of the reader', () => {
  const akkol = '{"id":"akmola/akkol","kk":"Ақмола облысы, Ақкөл ауданы","ru":"Акмолинская область, Аккольский район"}';

  it('is known before the first paint, and leads to its pages in the language of the page', () => {
    const district = element('/ru/regions/{place}/');
    const region = element('/ru/standards/a/offices/{region}/');
    const page = open({ place: akkol }, '/ru/', { '[data-to]': [district, region] });
    expect(page.attributes).toEqual({ 'data-place': 'akmola/akkol' });
    page.load();
    expect(district).toMatchObject({ href: '/ru/regions/akmola/akkol/', textContent: 'Аккольский район' });
    expect(region).toMatchObject({ href: '/ru/standards/a/offices/akmola/', textContent: 'Акмолинская область' });
  });

  it('is kept only when the reader says so, and can be forgotten', () => {
    const kept: Record<string, string> = {};
    const forget = { hidden: true };
    const button = element(akkol, { nextElementSibling: forget, hidden: false, focus: () => undefined });
    const page = open(kept, '/ru/regions/akmola/akkol/', { '[data-keep]': [button] });
    page.load();
    expect([kept, button['hidden'], forget.hidden]).toEqual([{}, false, true]);
    page.press('[data-keep]', button);
    expect([kept, button['hidden'], forget.hidden]).toEqual([{ place: akkol }, true, false]);
    page.press('[data-forget]');
    expect([kept, page.attributes, button['hidden']]).toEqual([{}, {}, false]);
  });

  it('shows its region in the list of the first page', () => {
    const options = ['', '{"id":"akmola"}', '{"id":"astana"}'].map((value) => element('', { value }));
    open({ place: akkol }, '/ru/', { '[data-places] option': options }).load();
    expect(options.map((option) => option['selected'])).toEqual([false, true, false]);
  });

  it.each(['{"id":"//evil.example","kk":"a","ru":"b"}', '{"id":"akmola"}', 'oops'])('is not read from %s', (place) => {
    expect(open({ place }).attributes).toEqual({});
  });
});
