import type { NeededWord } from '#vocabulary/shared-words.ts';
import type { RegulationFacts, RegulationWords } from './schema.ts';

/** The lists of words in kk.mdx and ru.mdx that are keyed by ids of facts.yaml. */
export type RegulationWordList = {
  [key in keyof RegulationWords]-?: NonNullable<RegulationWords[key]> extends Record<string, string> ? key : never;
}[keyof RegulationWords];

/**
 * Every word that the facts of a regulation ask for, in the order of facts.yaml. An id used twice is listed twice: the
 * path tells where each use stands.
 */
export function neededWords(facts: RegulationFacts): NeededWord<RegulationWordList>[] {
  const found: NeededWord<RegulationWordList>[] = [];
  const need = (list: RegulationWordList, id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined) found.push({ list, id, path });
  };
  const needEach = (list: RegulationWordList, key: keyof RegulationFacts) => {
    const said = facts[key] as readonly { id: string }[] | undefined;
    said?.forEach(({ id }, i) => need(list, id, key, i, 'id'));
  };

  needEach('definitions', 'definitions');
  needEach('meanings', 'definitions');
  needEach('information', 'information');
  facts.cases.forEach((id, i) => need('cases', id, 'cases', i));
  needEach('results', 'results');
  needEach('principles', 'principles');
  needEach('units', 'units');
  facts.steps.forEach((step, i) => {
    need('actors', step.actor, 'steps', i, 'actor');
    need('steps', step.id, 'steps', i, 'id');
  });
  facts.papers?.forEach((paper, i) => {
    need('papers', paper.paper, 'papers', i, 'paper');
    need('conditions', paper.if, 'papers', i, 'if');
  });
  facts.receipt?.items.forEach((id, i) => need('receipt-items', id, 'receipt', 'items', i));
  needEach('rules', 'rules');
  needEach('notes', 'notes');
  needEach('slips', 'slips');
  return found;
}
