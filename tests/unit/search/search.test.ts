import { expect, test } from 'vitest';
import { type Engine, type Hit, searchWith } from '#search/search.ts';

const hit = (title: string, more: Partial<Hit> = {}): Hit => ({
  title,
  href: `/ru/${title}/`,
  excerpt: `<mark>${title}</mark>`,
  kind: 'service',
  ...more,
});

/** An engine that knows some services and one office, and notes what it is asked. */
function engineOf(services: Hit[]): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const engine: Engine = async (query, language, { kinds, limit }) => {
    asked.push(`${language} ${query} ${kinds.join(',')}`);
    const hits = kinds.includes('service')
      ? services
      : kinds.includes('office')
        ? [hit('office', { kind: 'office' })]
        : [];
    return { total: hits.length, hits: hits.slice(0, limit) };
  };
  return { engine, asked };
}

test('groups stand in order, those without an answer are left out', async () => {
  const found = await searchWith(engineOf([hit('act')]).engine)('акт', 'ru', { limit: 5 });
  expect(found.map(({ name }) => name)).toEqual(['services', 'places']);
  expect(found[0]?.results[0]?.excerpt).toEqual([{ text: 'act', found: true }]);
});

test('repealed law stands below law in force, otherwise the order is the engine’s', async () => {
  const services = [hit('old', { status: 'Утратил силу' }), hit('first'), hit('second')];
  const [group] = await searchWith(engineOf(services).engine)('акт', 'ru', { limit: 5 });
  expect(group?.results.map(({ title }) => title)).toEqual(['first', 'second', 'old']);
  expect(group?.results[2]?.status).toBe('Утратил силу');
});

test('more answers than shown are counted', async () => {
  const [group] = await searchWith(engineOf([hit('a'), hit('b'), hit('c')]).engine)('акт', 'ru', { limit: 2 });
  expect([group?.total, group?.results.length]).toEqual([3, 2]);
});

test('the engine gets a plain query, and none at all when there is nothing to look for', async () => {
  const { engine, asked } = engineOf([]);
  await searchWith(engine)('  жер   актісі ', 'kk', { limit: 5 });
  expect(asked[0]).toBe('kk жер актісі service');
  expect(await searchWith(engine)('  ', 'kk', { limit: 5 })).toEqual([]);
  expect(asked).toHaveLength(3);
});

test('a failing engine is told', async () => {
  const engine: Engine = () => Promise.reject(new Error('offline'));
  await expect(searchWith(engine)('акт', 'ru', { limit: 5 })).rejects.toThrow('offline');
});
