import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { placeOfKey } from '../../read/yaml-text.ts';
import type { Covered, SourceFigure } from '../coverage-entry.ts';
import { lineOf } from '../coverage-entry.ts';
import type { QuantityUnit } from '../quantity-units.ts';
import { isLeftOut, isStated } from './figures.ts';

const spans: readonly QuantityUnit[] = ['hours', 'days', 'working-days', 'calendar-days', 'weeks', 'months', 'years'];
const minutes: readonly QuantityUnit[] = ['minutes', 'hours'];

/** What would break the silence of a field: units, and words that name the field beside them. */
const sorts: Readonly<Record<string, { readonly units: readonly QuantityUnit[]; readonly words?: RegExp }>> = {
  deadlines: { units: spans },
  waiting: { units: minutes, words: /ожидани|күту/iu },
  serving: { units: minutes, words: /обслуживани|қызмет көрсет\p{L}*\s+(?:рұқсат\s+\p{L}+\s+|шекті\s+)?ең/iu },
  fee: { units: ['mrp', 'tenge'] },
  hours: { units: ['clock'] },
  storage: { units: spans },
  validity: { units: spans },
};

/**
 * A document said to be silent has no number of that sort in the points that were read: none that speaks of the field
 * by name, and none that no other fact accounts for.
 */
export function silence(covered: Covered, actDates: ReadonlySet<string>): Problem[] {
  const breaks = (figure: SourceFigure, sort: { units: readonly QuantityUnit[]; words?: RegExp }) => {
    if (!sort.units.includes(figure.unit) || isLeftOut(covered, figure)) return false;
    return sort.words?.test(figure.paragraph.text) || !isStated(covered, figure, actDates);
  };
  return covered.silences.flatMap(({ path, points }) => {
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    const place = placeOfKey(covered.yaml, path);
    const known = new Set([
      ...covered.document.points.map(({ number }) => number),
      ...covered.document.appendices.map((n) => `a${n}`),
      ...covered.appendices.map(({ n }) => `a${n}`),
    ]);
    const strange = points
      .filter((point) => !known.has(point))
      .map((point) => problem('silence-point', place, { field, point, source: covered.source }));
    const sort = sorts[field];
    const broken = sort
      ? covered.figures
          .filter((figure) => points.includes(figure.point) && breaks(figure, sort))
          .map((figure) =>
            problem('silence-broken', place, {
              field,
              text: figure.text.replace(/\s+/g, ' '),
              source: `${covered.source}:${lineOf(figure)}`,
            }),
          )
      : [];
    return [...strange, ...broken];
  });
}
