import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { placeOfKey, placeOfValue } from '../../read/yaml-text.ts';
import type { Covered } from '../coverage-entry.ts';

const referred = [
  /приложени(?:ю|и|ем|я|ям|ях)\s+((?:№?\s*\d+[\s,и]*)+)к\s+настоящ/giu,
  /осы\s+(?:стандарт|регламент)\p{L}*\s+((?:\d+[\s,]*(?:және\s+)?)+)-?\s*қосымша/giu,
];

/** Numbers of the document's own appendices that a text refers to. */
function appendicesReferred(text: string): string[] {
  const numbers = referred.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, list = '']) => list.match(/\d+/g) ?? []),
  );
  return [...new Set(numbers)];
}

/** Every appendix that the points name or that has a heading stands in `appendices`, in printed order. */
export function appendices({ document, appendices: listed, yaml, source }: Covered): Problem[] {
  const text = document.points.flatMap(({ lines }) => lines.map((one) => one.text)).join('\n');
  const known = listed.map(({ n }) => n);
  const wanted = [...new Set([...document.appendices, ...appendicesReferred(text)])];
  const missing = wanted
    .filter((n) => !known.includes(n))
    .map((n) => problem('appendix-uncovered', placeOfKey(yaml, ['appendices']), { n, source }));
  const disordered = known.flatMap((n, at) =>
    at > 0 && Number(n) <= Number(known[at - 1])
      ? [problem('appendix-order', placeOfValue(yaml, ['appendices', at, 'n']), { n, before: known[at - 1] ?? '' })]
      : [],
  );
  return [...missing, ...disordered];
}
