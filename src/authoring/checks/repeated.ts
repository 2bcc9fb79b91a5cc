import { channels } from '#standards/schema/channel.ts';
import type { Facts } from '#standards/schema.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/** What a fact is about, and for whom it holds; a left out list means all. */
type Said = {
  readonly about: string;
  readonly channels: readonly string[] | undefined;
  readonly cases: readonly string[] | undefined;
};

const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a === undefined || b === undefined || a.some((one) => b.includes(one));

function saidIn({ deadlines, waiting, serving, papers }: Facts): [list: string, facts: Said[]][] {
  const minutes = (list: typeof waiting) =>
    Array.isArray(list) ? list.map((one) => ({ ...one, about: [one.stage, one.if].join(' ') })) : [];
  const terms = Array.isArray(deadlines) ? deadlines : [];
  const brought = papers.map((one) => ({
    about: [one.paper, one.if, one.unless].join(' '),
    channels: channels.filter((channel) => one[channel] !== undefined),
    cases: one.cases,
  }));
  return [
    ['deadlines', terms.map((one) => ({ ...one, about: [one.what, one.from, one.if].join(' ') }) as Said)],
    ['waiting', minutes(waiting) as Said[]],
    ['serving', minutes(serving) as Said[]],
    ['papers', brought],
  ];
}

function twice(list: string, facts: readonly Said[], yaml: YamlText): Problem[] {
  return facts.flatMap((fact, at) => {
    const first = facts.findIndex(
      (one) => one.about === fact.about && meet(one.channels, fact.channels) && meet(one.cases, fact.cases),
    );
    // A paper that no channel takes meets nothing, not even itself; another rule tells it.
    if (first < 0 || first === at) return [];
    const { line } = placeOfKey(yaml, [list, first]);
    return [problem('fact-twice', placeOfKey(yaml, [list, at]), { field: `${list} › ${at + 1}`, line })];
  });
}

/** One term, one count of minutes, one row of a paper for each channel and case: of two the reader could not choose. */
export function repeated(content: Content): Problem[] {
  return content.standards.flatMap(({ facts }) =>
    facts?.value ? saidIn(facts.value).flatMap(([list, said]) => twice(list, said, facts.yaml)) : [],
  );
}
