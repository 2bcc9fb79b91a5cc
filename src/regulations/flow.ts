import { wrapLabel } from './wrap-label.ts';

/** A step to be drawn: who does it (undefined: the document does not say) and what is done. */
export type FlowStep = { readonly actor: string | undefined; readonly action: string };

/** One line of text beside a stop. */
export type FlowLine = { readonly text: string; readonly y: number; readonly strong: boolean };

/** A step on the drawing: a stop in the column of its actor, and the text beside it. */
export type FlowStop = {
  readonly x: number;
  readonly y: number;
  readonly named: boolean;
  readonly lines: readonly FlowLine[];
};

/** A drawing of steps; all lengths in units of its own, `em` is the size of its letters. */
export type Flow = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly textX: number;
  /** Columns, one for each actor in order of appearance, and one for steps without an actor. */
  readonly columns: readonly number[];
  readonly stops: readonly FlowStop[];
  /** The way from each stop to the next, as path data. */
  readonly ways: readonly string[];
};

const width = 320;
const em = 13;
const lineHeight = 17;
const [columnGap, edge, gap, bend] = [15, 8, 15, 8];

/** Down from one stop, across just above the next, down into it: never through a stop. */
function way(from: FlowStop, to: FlowStop): string {
  if (from.x === to.x) return `M${from.x} ${from.y + 8}V${to.y - 9}`;
  const turn = to.y - 9 - bend;
  return `M${from.x} ${from.y + 8}V${turn}H${to.x}V${to.y - 9}`;
}

/**
 * Lays steps out from top to bottom: a column for each actor, the work passing from column to column, the words of each
 * step beside its stop. Narrow enough for a phone.
 *
 * @param unnamed what to write where the document does not say who acts
 */
export function flowOf(steps: readonly FlowStep[], unnamed: string): Flow {
  const actors = [...new Set(steps.map(({ actor }) => actor))];
  // A step without an actor stands in a column of its own, after those with a name.
  const order = [...actors.filter((actor) => actor !== undefined), ...actors.filter((actor) => actor === undefined)];
  const columns = order.map((_, i) => edge + i * columnGap);
  const textX = (columns.at(-1) ?? edge) + edge + 9;
  const lineWidth = (width - textX) / em;
  let top = 4;
  const stops = steps.map(({ actor, action }, i): FlowStop => {
    const who = wrapLabel(`${i + 1}. ${actor ?? unnamed}`, lineWidth * 0.94);
    const lines = [
      ...who.map((text) => ({ text, strong: true })),
      ...wrapLabel(action, lineWidth).map((text) => ({ text, strong: false })),
    ].map((line, n) => ({ ...line, y: top + em + n * lineHeight }));
    const stop = { x: columns[order.indexOf(actor)] ?? edge, y: top + 9, named: actor !== undefined, lines };
    top += lines.length * lineHeight + gap;
    return stop;
  });
  const ways = stops.slice(1).map((to, i) => way(stops[i]!, to));
  return { width, height: Math.ceil(top - gap + 6), em, textX, columns, stops, ways };
}
