import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A lock without a readable owner is someone just taking it; after this many milliseconds it is a leftover. */
const ownerless = 5000;

/** @param {number} pid @returns {boolean} whether a process with this id runs */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @param {string} lock @returns {{ token: string, pids: number[] } | undefined} who holds the lock */
function ownerOf(lock) {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} lock @returns {boolean} whether whoever took the lock is gone */
function isLeftOver(lock) {
  const owner = ownerOf(lock);
  if (owner) return !owner.pids.some(runs);
  try {
    return Date.now() - statSync(lock).mtimeMs > ownerless;
  } catch {
    return false;
  }
}

/**
 * Removes a lock left by a killed command. It is renamed first, and put back when it turns out that another
 * command took the lock in between.
 *
 * @param {string} lock
 */
function clear(lock) {
  const before = ownerOf(lock)?.token;
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (ownerOf(aside)?.token === before) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, lock);
}

/**
 * Takes the lock, waiting for a command that holds it. The lock is a folder, because making a folder either
 * succeeds for one process or fails; it names the processes that keep it alive, so that a kill frees it.
 *
 * @param {string} lock path of the lock
 * @param {() => void} onWait called once, when somebody else holds it
 * @returns {Promise<{ keepFor(pid: number): void, release(): void }>}
 */
export async function takeLock(lock, onWait) {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftOver(lock)) {
      clear(lock);
      continue;
    }
    if (!told) onWait();
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const owner = { token: randomUUID(), pids: [process.pid] };
  const write = () => writeFileSync(join(lock, 'owner.json'), JSON.stringify(owner));
  write();
  return {
    keepFor(pid) {
      owner.pids.push(pid);
      write();
    },
    release: () => rmSync(lock, { recursive: true, force: true }),
  };
}
