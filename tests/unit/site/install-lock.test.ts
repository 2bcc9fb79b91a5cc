import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeLock } from '#site/install-lock.mjs';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the second waits until the first is done', async () => {
  const onWait = vi.fn();
  const first = await takeLock(path, onWait);
  let taken = false;
  const second = takeLock(path, onWait).then((lock) => {
    taken = true;
    return lock;
  });
  await new Promise((done) => setTimeout(done, 700));
  expect([taken, onWait.mock.calls.length]).toEqual([false, 1]);
  first.release();
  (await second).release();
  expect(taken).toBe(true);
});

test('the lock of a killed command is taken over, that of its running npm is not', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  mkdirSync(path);
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ token: 'old', pids: [gone] }));
  (await takeLock(path, vi.fn())).release();

  mkdirSync(path);
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ token: 'old', pids: [gone, process.pid] }));
  const onWait = vi.fn();
  const waiting = takeLock(path, onWait);
  await new Promise((done) => setTimeout(done, 400));
  expect(onWait).toHaveBeenCalledOnce();
  rmSync(path, { recursive: true });
  (await waiting).release();
});

test('a lock killed before it named its owner is taken over', async () => {
  mkdirSync(path);
  utimesSync(path, new Date(0), new Date(0));
  (await takeLock(path, vi.fn())).release();
});
