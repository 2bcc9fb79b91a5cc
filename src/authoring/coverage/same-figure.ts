import type { Quantity } from './quantity.ts';
import type { StatedFigure } from './stated.ts';

/** Whether a figure of facts.yaml is the number of the document: same value, same unit. */
export function sameFigure(stated: Pick<StatedFigure, 'value' | 'unit'>, printed: Quantity): boolean {
  // "с 9 часов" is a time of the clock without minutes.
  if (stated.unit === 'clock' && printed.unit === 'hours') return stated.value === `${printed.value}:00`;
  if (stated.unit === 'printed') {
    return printed.unit === 'percent' && Number.parseFloat(String(stated.value).replace(',', '.')) === printed.value;
  }
  if (stated.unit === 'date' && printed.unit === 'date') {
    return String(printed.value).endsWith(String(stated.value)) || String(stated.value).endsWith(String(printed.value));
  }
  return stated.unit === printed.unit && stated.value === printed.value;
}
