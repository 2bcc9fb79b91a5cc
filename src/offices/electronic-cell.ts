import { inLatin } from './in-latin.ts';

/** What one printed cell of electronic addresses holds. */
export type ElectronicCell = {
  readonly emails: string[];
  readonly websites: string[];
  /** Pieces that are no certain address, as printed. */
  readonly uncertain: string[];
  /** Addresses from which inner spaces were taken out. */
  readonly repaired: string[];
};

const email = /^[\w.+-]*\w@[a-z\d-]+(\.[a-z\d-]+)*\.(kz|ru|com|net|org)$/i;
// A name of three parts is a site even without www: "uvp.almaty.kz".
const website = /^(?:www\.[a-z\d-]+(\.[a-z\d-]+)*|[a-z\d-]+(\.[a-z\d-]+)+)\.(kz|ru|com|net|org)$/i;
const ended = /\.(kz|ru|com|net|org)$/i;

/**
 * Puts the pieces of a wrapped cell together: a piece belongs to the address before it until that one has its @ (or
 * begins with www.) and ends in a top-level domain.
 */
function groups(pieces: readonly string[]): string[][] {
  const made: string[][] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    const whole = last?.join('') ?? '';
    if (!last || email.test(whole) || website.test(whole)) made.push([piece]);
    else last.push(piece);
  }
  return made;
}

/**
 * Whether the spaces between the pieces are surely line ends of a narrow column: it wraps after seven or more letters,
 * after a hyphen, a dot or @, and never after a whole domain.
 */
function surelyWrapped(pieces: readonly string[]): boolean {
  return pieces.slice(0, -1).every((piece, index) => {
    const before = pieces.slice(0, index + 1).join('');
    return !ended.test(before) && (before.includes('@') || piece.length >= 7 || /[-.@]$/.test(piece));
  });
}

/**
 * Reads a printed cell of electronic addresses: addresses are parted, inner spaces taken out where the result is surely
 * the address, sites told from mail. What is not certain stays as printed.
 */
export function readElectronicCell(cell: string): ElectronicCell {
  const result: ElectronicCell = { emails: [], websites: [], uncertain: [], repaired: [] };
  if (/^(?:-|нет|жоқ)?$/i.test(cell.trim())) return result;
  for (const part of cell.split(/[,;]\s+|\s+[,;]/)) {
    for (const pieces of groups(part.split(/\s+/).filter(Boolean).map(inLatin))) {
      const whole = pieces.join('').replace(/\.$/, '');
      const labelled = /^e-?mail/i.test(whole) && !/^e-?mail@/i.test(whole);
      const certain = surelyWrapped(pieces) && !labelled;
      if (certain && email.test(whole)) result.emails.push(whole);
      else if (certain && website.test(whole)) result.websites.push(whole);
      else result.uncertain.push(pieces.join(' '));
      if (certain && pieces.length > 1 && (email.test(whole) || website.test(whole))) result.repaired.push(whole);
    }
  }
  return result;
}
