import { hasAreaCode, printedAreaCode, splitTelephones } from './telephone.ts';
import type { ElectronicCell } from './electronic-cell.ts';
import { readElectronicCell } from './electronic-cell.ts';

/** What a printed cell of telephones, mail and sites holds. */
export type ContactCell = ElectronicCell & {
  /** Telephones one each as printed; a number without area code has that of its heading or cell in brackets before it. */
  readonly phones: string[];
};

const nothing = /^(?:нет|жоқ|-|–|\s)*$/i;
const electronic = /(?:e\s?-?\s?mail|эл\.?\s?(?:почта|адрес)|https?:|www\.|[\w.+-]+\s?@)/i;
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Markers of telephones and faxes in one notation: "т/ф.:" and "тел." part numbers, "факс" marks one. */
function plainMarkers(text: string): string {
  return text
    .replace(/(?:тел|т)\s*[.:]?\s*[/,]\s*(?:факс|ф)(?![\p{L}])\s*[.:]*\s*/giu, ', ')
    .replace(/(?<!\p{L})(?:факс|фах)\s*[.:]*\s*/giu, ', ф. ')
    .replace(/(?<!\p{L})(?:тел|т)\s*[.:]+\s*/giu, ', ')
    .replace(/(?<!\p{L})тел\s+/giu, ', ')
    .replace(/[;,]\s*[;,]/g, ',');
}

/**
 * Reads a printed cell that may mix telephones, mail and sites: "тел. 8 (7162)25-79-22, 25-70-93 E-mail: a@mail.ru".
 *
 * @param areaCode code of the heading above as printed ("71638", or "727-2" where six digits follow the 2), or empty
 */
export function readContactCell(cell: string, areaCode: string): ContactCell {
  if (nothing.test(cell)) return { phones: [], emails: [], websites: [], uncertain: [], repaired: [] };
  const at = electronic.exec(cell)?.index ?? cell.length;
  const rest = cell
    .slice(at)
    .replace(/(?:e\s?-?\s?mail|эл\.?\s?(?:почта|адрес))\s*[:;.]*/gi, ', ')
    .replace(/https?:\/\//gi, '');
  const ofHeading = areaCode === '' ? [] : [digitsOf(areaCode), areaCode.split('-')[0] ?? ''];
  let ofCell: string | undefined;
  const phones = splitTelephones(plainMarkers(cell.slice(0, at)).replace(/[.\s;,]+$/, ''))
    .filter((piece) => /\d/.test(piece))
    .map((piece) => {
      const digits = digitsOf(piece);
      if (hasAreaCode(piece.replace(/^\D*?(?=[\d(+])/, ''))) {
        ofCell = printedAreaCode(piece)?.replace(/^8(?=7\d{3})/, '') ?? ofCell;
        return piece;
      }
      const code = [ofCell ?? '', ...ofHeading].find((one) => one !== '' && one.length + digits.length === 10);
      return code === undefined
        ? piece
        : `${piece.startsWith('ф') ? 'ф. ' : ''}(${code}) ${piece.replace(/^ф\.\s*/u, '')}`;
    });
  return { phones, ...readElectronicCell(rest.replace(/^[\s,;]+|[\s,;]+$/g, '')) };
}
