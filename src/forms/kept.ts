/** How long a form on a shared computer may stay untouched before it is emptied, in milliseconds: five minutes. */
const idleAfter = 5 * 60 * 1000;

/** Every key under which a form is kept begins so. */
export const keptPrefix = 'form:';

/**
 * Where a form is kept on the device. The names of fields are the same in both languages, so one copy serves all pages
 * of the form.
 *
 * @param path of the page: `/kk/forms/<slug>/` or a page below it
 */
export function keptKey(path: string): string {
  return keptPrefix + (path.split('/')[3] ?? '');
}

/**
 * What is kept: the filled fields only.
 *
 * @param values id of a field and what stands in it
 * @returns text for the storage; undefined when all fields are empty
 */
export function keptText(values: readonly (readonly [id: string, value: string])[]): string | undefined {
  const filled = values.filter(([, value]) => value !== '');
  return filled.length > 0 ? JSON.stringify(Object.fromEntries(filled)) : undefined;
}

/**
 * The fields as they were kept.
 *
 * @param text from the storage; null or damaged text is no field at all
 */
export function keptValues(text: string | null): Map<string, string> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return new Map(Object.entries(kept ?? {}).filter(([, value]) => typeof value === 'string'));
  } catch {
    return new Map();
  }
}

/**
 * How much longer a form on a shared computer may stay untouched.
 *
 * @param touched when something was last typed or pressed, and `now`: both in milliseconds of one clock
 * @returns milliseconds; 0 when it must be emptied
 */
export function idleLeft(touched: number, now: number): number {
  return Math.max(0, touched + idleAfter - now);
}
