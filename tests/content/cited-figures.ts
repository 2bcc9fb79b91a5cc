/** Reads the figures and the places out of a facts.yaml, and looks for a figure in a text of the source. */

/** A place of the source: a point ("7") or an appendix ("a4"), and the line. */
export type Place = { readonly point: string; readonly line: number };

/** A figure of facts.yaml: where it stands in the file, the figure, and the lines that must say it. */
export type Figure = { readonly path: string; readonly figure: string; readonly lines: readonly number[] };

const place = /^(a?\d+):(\d+)$/;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All places named anywhere under `at`. */
export function citedPlaces(value: unknown): Place[] {
  if (typeof value === 'string') {
    const [, point, line] = place.exec(value) ?? [];
    return point === undefined ? [] : [{ point, line: Number(line) }];
  }
  return isRecord(value) ? Object.values(value).flatMap(citedPlaces) : [];
}

/** Figures of one value: numbers, clock times, telephones, sites, accounts, numbers of articles and of appendices. */
function figuresIn(key: string, value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return [];
  if (key === 'open') return (value.match(/\d\d:\d\d/g) ?? []).map((time) => time.replace(/^0/, ''));
  if (/^(url|telephones?|further|account|bic|bin|rnn|kbe|articles|appendix|number|n)$/.test(key)) return [value];
  return [];
}

/** Every figure with the lines cited by the nearest `at` above it. */
export function figuresOf(value: unknown, path = '', key = '', lines: readonly number[] = []): Figure[] {
  if (!isRecord(value)) return figuresIn(key, value).map((figure) => ({ path, figure, lines }));
  const own = Object.hasOwn(value, 'at') ? citedPlaces(value['at']).map((one) => one.line) : lines;
  return (
    Object.entries(value)
      // The number in the register stands in another part of the act and is checked apart.
      .filter(([name]) => name !== 'at' && name !== 'read' && name !== 'register')
      .flatMap(([name, child]) => {
        const step = `${path}${path === '' ? '' : '.'}${name}`;
        return figuresOf(child, step, Array.isArray(value) ? key : name, own);
      })
  );
}

/** Number words of the documents that stand for a figure. */
const spelled: Record<string, RegExp> = {
  1: /одного|недельный|(?<!\p{L})б[іi]р(?!\p{L})/u,
  2: /двух/,
  3: /три|трех|(?<!\p{L})үш(?!\p{L})/u,
  5: /пять|пяти/,
  6: /шести|(?<!\p{L})алты(?!\p{L})/u,
  7: /(?<!\p{L})жеті(?!\p{L})/u,
  10: /десять/,
  15: /пятнадцать/,
  30: /тридцать/,
};

/** Whether a text of the source says a figure: in digits, with a decimal comma, as a clock time, or in words. */
export function says(text: string, figure: string): boolean {
  const escaped = figure.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
  const digits = escaped.replace(/^(\d+)\\\.(\d+)$/, '$1[.,]$2').replace(/^(\d+):(\d+)$/, '0?$1[-.:]$2');
  const whole = new RegExp(`(?<![\\d,.])${digits}(?:[.,]0+)?(?![\\d]|[.,]\\d)`);
  return whole.test(text) || (spelled[figure]?.test(text) ?? false);
}
