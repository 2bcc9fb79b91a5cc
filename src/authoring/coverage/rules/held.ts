import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { placeOfValue } from '../../read/yaml-text.ts';
import type { Covered } from '../coverage-entry.ts';
import { numbersIn, quantitiesIn } from '../quantity.ts';
import { paragraphs } from '../paragraphs.ts';
import { sameFigure } from '../same-figure.ts';
import type { StatedFigure } from '../stated.ts';

// A telephone or an address may be printed with other spaces; Latin letters hide among Cyrillic ones.
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s()–-]+/g, '')
    .replaceAll('с', 'c')
    .replaceAll('о', 'o');

/** Whether a text of the source says a figure of facts.yaml. */
export function holds(text: string, { value, unit }: Pick<StatedFigure, 'value' | 'unit'>): boolean {
  if (unit === 'url' || unit === 'telephone' || unit === 'email') return plain(text).includes(plain(String(value)));
  if (unit === 'appendix') return [...text.matchAll(/\d+/g)].some(([digits]) => digits === String(value));
  if (unit === 'printed') return text.includes(String(value));
  if (unit === 'clock' || unit === 'date')
    return quantitiesIn(text).some((printed) => sameFigure({ value, unit }, printed));
  return numbersIn(text).has(Number(value)) || quantitiesIn(text).some((printed) => printed.value === value);
}

/** Every figure of facts.yaml stands in the lines that it cites. */
export function held({ stated, lines, yaml, document, source }: Covered): Problem[] {
  const inPoints = document.points.flatMap(({ lines: own }) => paragraphs(own));
  const textOf = (line: number) => inPoints.find(({ lines: own }) => own.includes(line))?.text ?? lines[line - 1] ?? '';
  return stated
    .filter((figure) => figure.lines.length > 0 && !holds(figure.lines.map(textOf).join('\n'), figure))
    .map(({ path, value, lines: cited }) =>
      problem('figure-unheld', placeOfValue(yaml, path), {
        text: String(value),
        field: path.findLast((step) => typeof step === 'string') ?? '',
        source: `${source}:${cited.join(', ')}`,
      }),
    );
}
