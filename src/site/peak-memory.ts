import { readdirSync, readFileSync } from 'node:fs';

/** Parent and resident bytes of every process; a process that ends meanwhile is left out. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      found.set(Number(id), { parent, bytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024 });
    } catch {
      continue;
    }
  }
  return found;
}

/** Resident bytes of a process and all its descendants at this moment. */
function treeBytes(root: number): number {
  const all = processes();
  let bytes = 0;
  for (const [id, own] of all) {
    let ancestor = id;
    while (ancestor !== root && all.has(ancestor)) ancestor = all.get(ancestor)?.parent ?? 0;
    if (ancestor === root) bytes += own.bytes;
  }
  return bytes;
}

/**
 * Watches how much memory a process and its descendants take together, looking four times a second. The search
 * index is made by a program of its own, which the process itself does not count.
 *
 * @param root id of the process
 * @returns a function that ends the watch and says the most bytes seen; 0 where the system does not tell (not Linux)
 */
export function watchMemory(root: number): () => number {
  if (process.platform !== 'linux') return () => 0;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeBytes(root));
  }, 250);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
