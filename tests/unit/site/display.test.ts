import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const script = readFileSync(new URL('../../../src/site/display.client.js', import.meta.url), 'utf8');

type Handler = (event: { target: unknown }) => void;

/** Runs the head script against a page made of the few things it touches. */
function open(kept: Record<string, string> | undefined, pathname = '/kk/') {
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
    document: { documentElement: root, addEventListener: (name: string, run: Handler) => (handlers[name] = run) },
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
    handlers['change']?.({ target: { name, value, closest: () => ({}) } });
  return { attributes, visited, change };
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
