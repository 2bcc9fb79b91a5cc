import { readContactCell } from './contact-cell.ts';
import { readTelephones } from './telephone.ts';

/** The e-mail addresses of a printed cell in small letters; what is not certain to be one is left out. */
export function printedEmails(cell: string): string[] {
  return cell.includes('@') ? readContactCell(cell, '').emails.map((address) => address.toLowerCase()) : [];
}

/** A telephone by which lists are compared, and what the document prints. */
export type PrintedNumber = { readonly printed: string; readonly digits: string };

/**
 * The telephones of a printed cell, each with the digits by which it is compared: ten with the area code, fewer where
 * the document prints none or too few. Extensions do not count.
 */
export function printedNumbers(cell: string): PrintedNumber[] {
  return readTelephones(readContactCell(cell, '').phones).map(({ printed, e164, ext }) => {
    const bare = ext === undefined ? printed : printed.replace(new RegExp(`${ext}\\D*$`), '');
    return { printed, digits: e164?.slice(2) ?? bare.replace(/\D/g, '') };
  });
}

/** Whether two numbers are one: the same digits, or one without its area code. */
export function isSameNumber(a: PrintedNumber, b: PrintedNumber): boolean {
  const [short = a, long = b] = [a, b].toSorted((x, y) => x.digits.length - y.digits.length);
  return short.digits === long.digits || (short.digits.length >= 5 && long.digits.endsWith(short.digits));
}
