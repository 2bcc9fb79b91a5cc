import type { Telephone } from './schema.ts';

const extension = /[,\s]*(?:вн|внутр|доб|ішкі)\.?\s*(\d{1,5})\s*$/u;
const fax = /^\s*(?:ф|факс)\.?:?\s*/u;
const fullNumber = /^\s*(?:\(|\+?7[\s(-]|8[\s(-]|(?:\+7|8)\d{10})/;
// A bracket begins a number only when digits follow it: "8 71343 (25120)" is one number.
const nextFullNumber = /(?<=\d\d|-\d)\s+(?=(?:\+7|8)[\s-]*\(|\(\d{3,5}\)\s*\d|(?:\+7|8)-\d{3}|ф\.|факс)/u;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether a number begins with its area code; "7-08-47" is a local one. */
export const hasAreaCode = (text: string) => fullNumber.test(text) && !/^\s*\d{1,3}(-\d\d){2}\s*$/.test(text);

/** The ten digits after 7 or 8 of a number printed with its area code, or undefined when there are more or fewer. */
function nationalNumber(text: string): string | undefined {
  const digits = digitsOf(text);
  // "(71638) 2-09-96", or with the 8 inside: "(8 722 2) 57-63-34".
  if (/^\s*\(/.test(text) && digits.length === 10) return digits;
  return digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : undefined;
}

/** The area code where the notation itself shows it: in brackets, or before the space in "8-716-41 2-38-65". */
export function printedAreaCode(text: string): string | undefined {
  const bracketed = /\(([\d\s-]+)\)/.exec(text)?.[1];
  if (bracketed !== undefined) return digitsOf(bracketed);
  const spaced = /^\s*8-(\d{3}(?:-\d{1,2})?)-?\s+\d/.exec(text)?.[1];
  return spaced === undefined ? undefined : digitsOf(spaced);
}

/**
 * The numbers of one printed cell, each as printed: "8-713-43 2-13-45, 2-43-71" holds two. Numbers are parted by commas,
 * semicolons, the beginning of a new full number, or by a space after a number that is already complete.
 */
export function splitTelephones(cell: string): string[] {
  const chunks = cell
    .split(/[,;](?!\s*(?:вн|внутр|доб|ішкі))/u)
    .flatMap((part) => part.split(nextFullNumber))
    .map((part) => part.trim());
  return chunks.filter(Boolean).flatMap((chunk) => {
    const tail = extension.exec(chunk)?.[0] ?? '';
    const tokens = chunk.slice(0, chunk.length - tail.length).split(/\s+/);
    const pieces: string[] = [];
    for (const token of tokens) {
      const last = pieces.at(-1);
      const complete = last !== undefined && isComplete(last) && digitsOf(token).length >= 5;
      if (last === undefined || complete) pieces.push(token);
      else pieces[pieces.length - 1] = `${last} ${token}`;
    }
    pieces[pieces.length - 1] += tail;
    return pieces;
  });
}

function isComplete(piece: string): boolean {
  const bare = piece.replace(fax, '');
  if (hasAreaCode(bare)) return nationalNumber(bare) !== undefined;
  const length = digitsOf(bare).length;
  return length >= 5 && length <= 7;
}

/**
 * Reads the printed numbers of one office. A number without area code takes that of the number before it. `e164` stands
 * only where the digits make exactly ten after 7 or 8 and begin as numbers of Kazakhstan do (7, or 33 for Baikonur);
 * otherwise `doubt` says why. No digit is ever guessed.
 *
 * @param pieces numbers as printed, one each
 */
export function readTelephones(pieces: readonly string[]): Telephone[] {
  let before: { national: string; code: string | undefined } | undefined;
  return pieces.map((printed) => {
    const ext = extension.exec(printed)?.[1];
    const isFax = fax.test(printed);
    const bare = printed.replace(extension, '').replace(fax, '');
    const rest = { ...(ext === undefined ? {} : { ext }), ...(isFax ? { note: 'fax' as const } : {}) };
    const digits = digitsOf(bare);
    if (/^1\d{2,3}$/.test(digits)) return { printed, note: 'short' };
    let national: string | undefined;
    if (hasAreaCode(bare)) {
      national = nationalNumber(bare);
      before = national === undefined ? undefined : { national, code: printedAreaCode(bare) };
    } else if (digits.length >= 5 && digits.length <= 7) {
      const code = before && (before.code ?? before.national.slice(0, 10 - digits.length));
      if (code !== undefined && code.length + digits.length === 10) national = code + digits;
    }
    if (national === undefined) return { printed, ...rest, doubt: 'digits' };
    if (!/^(?:7|33)/.test(national)) return { printed, ...rest, doubt: 'area-code' };
    return { printed, e164: `+7${national}`, ...rest };
  });
}
