import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { placeOfValue } from '../../read/yaml-text.ts';
import type { Covered, SourceFigure } from '../coverage-entry.ts';
import { lineOf } from '../coverage-entry.ts';
import { nearPlace } from '../near-place.ts';
import { sameFigure } from '../same-figure.ts';

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a fact that cites the sentence holds the number. */
function holdsFact({ stated }: Covered, figure: SourceFigure): boolean {
  return stated.some(
    (one) => one.lines.some((line) => figure.paragraph.lines.includes(line)) && sameFigure(one, figure),
  );
}

/** Whether the number needs no fact at its line: a full date of an act in acts.yaml, or a day that the words name. */
function isKnownDay({ wordedDays }: Covered, { unit, value }: SourceFigure, actDates: ReadonlySet<string>): boolean {
  return unit === 'date' && (actDates.has(String(value)) || wordedDays.has(String(value)));
}

/** Whether the content says a number of the document. */
export function isStated(covered: Covered, figure: SourceFigure, actDates: ReadonlySet<string>): boolean {
  return isKnownDay(covered, figure, actDates) || holdsFact(covered, figure);
}

/** Whether a number is left out with a reason, on its own line. */
export function isLeftOut({ leftOut }: Covered, figure: SourceFigure): boolean {
  return (leftOut?.value ?? []).some((one) =>
    one.what === 'point'
      ? one.point === figure.point
      : figure.paragraph.lines.includes(Number(one.at.split(':')[1])) && folded(one.text) === folded(figure.text),
  );
}

/** Every number with a unit in the points stands in a fact that cites its sentence, or is left out with a reason. */
export function figures(covered: Covered, actDates: ReadonlySet<string>): Problem[] {
  return covered.figures
    .filter((figure) => !isStated(covered, figure, actDates) && !isLeftOut(covered, figure))
    .map((figure) => {
      const line = lineOf(figure);
      const place = nearPlace(covered, figure.point, line);
      return problem('figure-uncovered', place, {
        text: folded(figure.text),
        at: `${figure.point}:${line}`,
        source: `${covered.source}:${line}`,
      });
    });
}

/**
 * What is left out must be there: an entry that meets nothing in the document, or what a fact holds, is out of date.
 */
export function leftOutInVain(covered: Covered): Problem[] {
  const { leftOut, document, figures: printed, places } = covered;
  if (!leftOut) return [];
  const cited = new Set(places.map(({ where }) => where));
  return leftOut.value.flatMap((one, at) => {
    const place = placeOfValue(leftOut.yaml, [at]);
    if (one.what === 'point') {
      const needed = document.points.some(({ number }) => number === one.point) && !cited.has(one.point);
      return needed ? [] : [problem('left-out-in-vain', place, { text: one.point, source: covered.source })];
    }
    const only = { ...covered, leftOut: { ...leftOut, value: [one] } };
    const needed = printed.some((figure) => isLeftOut(only, figure) && !holdsFact(covered, figure));
    return needed
      ? []
      : [problem('left-out-in-vain', place, { text: one.text, source: `${covered.source} ${one.at}` })];
  });
}
