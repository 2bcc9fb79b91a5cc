import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { staleSchemas } from '#authoring/write-schemas.ts';

// Processor time of the thread for which an author waits, not the clock on the wall: other tests share the processor.
// Garbage is collected beside it and holds nobody up.
const tellSeconds =
  'process.on("exit",()=>{const{user,system}=process.threadCpuUsage();console.error((user+system)/1e6)})';

/** Runs `npm run check` as authors do, without the bootstrap; seconds are those of the main thread, start included. */
function check(...args: string[]) {
  const node = [`--import=data:text/javascript,${encodeURIComponent(tellSeconds)}`, 'src/authoring/cli.ts'];
  // The comparison with the source documents is a test of its own: tests/content/coverage.test.ts.
  const env = { ...process.env, QYZMET_SOURCES: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], { encoding: 'utf8', env });
  return { status, said: stdout, seconds: Number(stderr) };
}

it('finds nothing in the content, within three seconds', () => {
  // Authors run it again and again: the first run warms the cache of compiled modules.
  check('--lang', 'en');
  const { status, said, seconds } = check('--lang', 'en');
  expect(said).toMatch(/^The content is right: \d+ files checked\.\n$/);
  expect(status).toBe(0);
  expect(seconds).toBeLessThan(3);
});

it('ends with 1 and a count when something is wrong', () => {
  const { status, said } = check('--content', 'tests/fixtures/content/missing-acts');
  expect(status).toBe(1);
  expect(said).toMatch(/\n\n\d+ ошиб\S+ в \d+ файл\S+\n$/);
});

it('has the JSON Schemas of the editors up to date: npm run check -- --schemas', () => {
  expect(staleSchemas('.schemas')).toEqual([]);
});
