import type { Telephone } from './schema.ts';

/** A telephone as a page shows it: the number to read and to press, and what stands beside it. */
export type TelephoneText = {
  /** The number as a reader writes it down, with its area code wherever that is known. */
  readonly text: string;
  /** `tel:` address; none when the number is not certain enough to dial. */
  readonly href?: string;
  /** What the document prints, when it is not `text`. */
  readonly printed?: string;
  readonly ext?: string;
  readonly note?: Telephone['note'];
  readonly doubt?: Telephone['doubt'];
};

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The printed number without extension and the word "факс": what is left is digits, brackets and hyphens. */
function bareNumber(printed: string): string {
  const [bare = ''] = /\+?[\d(][\d\s()+-]*/.exec(printed) ?? [];
  return bare.trim().replace(/\s*[(-]+$/, '');
}

/**
 * What a page says of a telephone. A number printed whole stays as printed; one without area code is written out from
 * `e164` in the manner of the documents, "8 (71643) 2-43-71", and the printed text stands beside it.
 */
export function telephoneText(telephone: Telephone): TelephoneText {
  const { printed, e164, ext, note, doubt } = telephone;
  const bare = bareNumber(printed);
  const rest = { ...(ext ? { ext } : {}), ...(note ? { note } : {}), ...(doubt ? { doubt } : {}) };
  if (note === 'short') return { text: printed, href: `tel:${digitsOf(printed)}`, ...rest };
  if (!e164) return { text: printed, ...rest };
  const href = `tel:${e164}`;
  if (digitsOf(bare).endsWith(e164.slice(2))) return { text: bare, href, ...rest };
  const text = `8 (${e164.slice(2, -digitsOf(bare).length)}) ${bare}`;
  return { text, href, printed, ...rest };
}
