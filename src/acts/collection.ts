import { getCollection } from 'astro:content';
import type { Act } from './schema.ts';
import type { Register } from './schema/register.ts';

let index: Promise<ReadonlyMap<string, Act>> | undefined;

/** The acts, read once for the whole build, by id. */
function actIndex(): Promise<ReadonlyMap<string, Act>> {
  index ??= getCollection('acts').then((entries) => new Map(entries.map(({ data }) => [data.id, data])));
  return index;
}

/** All legal acts, the newest first, those that no document dates at the end. */
export async function allActs(): Promise<Act[]> {
  return [...(await actIndex()).values()].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id),
  );
}

/**
 * One legal act.
 *
 * @throws when no act has this id: the content check names such references before a build starts
 */
export async function actById(id: string): Promise<Act> {
  const act = (await actIndex()).get(id);
  if (!act) throw new Error(`No act has the id "${id}": see content/acts.yaml`);
  return act;
}

let registers: Promise<readonly Register[]> | undefined;

/** The section of the register of services that the catalogue holds; undefined when it holds none. */
export async function register(): Promise<Register | undefined> {
  registers ??= getCollection('register').then((entries) => entries.map(({ data }) => data));
  return (await registers)[0];
}
