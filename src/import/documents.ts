import { addressRegulation } from './documents/address-regulation.ts';
import { education } from './documents/education.ts';
import { landUseAct } from './documents/land-use-act.ts';
import { missionaries } from './documents/missionaries.ts';
import { privateFarm } from './documents/private-farm.ts';
import type { DocumentShape } from './table-shape.ts';

/** The source documents in the order in which their tables name offices: the first to name one gives it its id. */
export const documents: readonly DocumentShape[] = [
  landUseAct,
  education,
  privateFarm,
  missionaries,
  addressRegulation,
];
