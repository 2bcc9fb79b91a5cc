import { mayApply } from '#acts/force.ts';
import type { Act } from '#acts/schema.ts';
import type { Situation } from './schema.ts';

/** What a situation needs to know of a standard or a regulation. */
export type Service = { readonly href: string; readonly name: string; readonly lead: string; readonly act: Act };

/** One step of a situation with its service. */
export type Step = Service & { readonly when: Situation['steps'][number]['when'] };

/** A situation whose steps are ready to be shown. */
export type ReadySituation = Omit<Situation, 'steps'> & { readonly steps: readonly Step[] };

const living = ({ act }: Step) => mayApply(act);

/** Those that fit first, each part in its own order. */
function first<One>(all: readonly One[], fits: (one: One) => boolean): One[] {
  return [...all.filter(fits), ...all.filter((one) => !fits(one))];
}

/**
 * Joins situations with their services. What one may still apply for stands before what is repealed: among the steps
 * of a situation, and among the situations.
 *
 * @param services standards and regulations by id
 * @throws when a step names a service that does not exist: the content check says it with line and column
 */
export function readySituations(
  situations: readonly Situation[],
  services: ReadonlyMap<string, Service>,
): ReadySituation[] {
  const ready = situations.map(({ steps, ...situation }) => {
    const joined = steps.map(({ service: id, when }) => {
      const service = services.get(id);
      if (!service) throw new Error(`content/situations.yaml: ${situation.id}: no service "${id}"`);
      return { ...service, when };
    });
    return { ...situation, steps: first(joined, living) };
  });
  return first(ready, ({ steps }) => steps.some(living));
}
