/** Millimetres in points, the unit of a PDF: 72 to the inch. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** An A4 sheet with the part that is written on; all in points from the top left corner. */
export type Sheet = { width: number; height: number; left: number; top: number; inner: number; bottom: number };

/** The sheet as it lies. The margin is wide where it is bound: left upright, above when it lies on its side. */
export function sheetOf(lies: 'portrait' | 'landscape'): Sheet {
  const [short, long] = [mm(210), mm(297)];
  return lies === 'portrait'
    ? { width: short, height: long, left: mm(25), top: mm(14), inner: short - mm(40), bottom: long - mm(16) }
    : { width: long, height: short, left: mm(14), top: mm(20), inner: long - mm(28), bottom: short - mm(14) };
}

/** How closely the paper is set; all in points. */
export type Density = {
  /** From rule to rule. */
  pitch: number;
  /** Running text: size and distance of its lines. */
  size: number;
  leading: number;
  /** Space between blocks. */
  gap: number;
};

/** From the airiest to the closest that a pen and old eyes can still use; the first that fits the declared pages wins. */
export const densities: readonly Density[] = [
  { pitch: mm(8.4), size: 11, leading: 15, gap: 6 },
  { pitch: mm(7.8), size: 11, leading: 14.4, gap: 5 },
  { pitch: mm(7.4), size: 10.5, leading: 13.6, gap: 4 },
  { pitch: mm(7), size: 10, leading: 12.8, gap: 3 },
  { pitch: mm(6.6), size: 9.5, leading: 12, gap: 2 },
  { pitch: mm(6.2), size: 9, leading: 11.2, gap: 1.5 },
];

/** Captions under the rules and small print, in points. */
export const captionSize = 7.5;
export const captionLeading = 8.8;
