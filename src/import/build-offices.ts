import type { OfficeRow } from '#offices/office-row.ts';
import { cellSeparator } from '#offices/office-row.ts';
import type { OfficeKind } from '#offices/schema.ts';
import { splitTelephones } from '#offices/telephone.ts';
import { readAddress } from './address-cell.ts';
import { readElectronicCell } from './electronic-cell.ts';
import type { DocumentShape, TableShape } from './documents.ts';
import type { Finding } from './finding.ts';
import type { JoinedRow } from './join-rows.ts';
import { lineText } from './join-rows.ts';
import type { NamedRow } from './name-offices.ts';

/** One office as its file will hold it, with the file it belongs to. */
export type BuiltOffice = { readonly region: string; readonly kind: OfficeKind; readonly row: OfficeRow };

/**
 * Turns the rows of one table into offices. Names and addresses stay as printed; telephones are parted; electronic
 * addresses and posts are mended where that is certain. What is not certain goes into the note.
 *
 * @param named rows with the id, kind and place already found
 * @param mend the whole spelling of a post, and a text without Latin letters in Cyrillic words
 */
export function buildOffices(
  named: readonly NamedRow[],
  document: DocumentShape,
  shape: TableShape,
  mend: { readonly wholePost: (post: string) => string; readonly oneAlphabet: (text: string) => string },
): { offices: BuiltOffice[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const offices = named.map(({ joined, id, kind, region, place, parent }) => {
    const cell = (index: number | undefined) => (index === undefined ? '' : (joined.cells[index] ?? ''));
    const tell = (reason: string, text: string) => findings.push({ reason, line: lineText(joined), text });
    const inOneAlphabet = (text: string) => {
      const mended = mend.oneAlphabet(text);
      if (mended !== text) tell('Latin letters in a Cyrillic word replaced', mended);
      return mended;
    };
    const { address, postalCode, settlement } = readAddress(inOneAlphabet(cell(shape.cells.address)));
    const electronic = readElectronicCell(cell(shape.cells.email));
    const printedPost = cell(shape.cells.head);
    const post = mend.wholePost(printedPost);
    if (post !== printedPost) tell('post spelled whole', `${printedPost} -> ${post}`);
    for (const mail of electronic.repaired) tell('inner spaces taken out of an address', mail);
    if (electronic.websites.length > 0) tell('site moved out of the e-mail column', electronic.websites.join(' '));
    for (const text of electronic.uncertain) tell('uncertain e-mail or site left in the note', text);
    const row: OfficeRow = {
      id,
      place: place ?? region,
      parent: parent ?? '',
      name_kk: '',
      name_ru: inOneAlphabet(cell(shape.cells.name)),
      settlement_kk: '',
      settlement_ru: settlement,
      address_kk: '',
      address_ru: address,
      postal_code: postalCode,
      phones: splitTelephones(cell(shape.cells.phone)).join(cellSeparator),
      emails: electronic.emails.join(cellSeparator),
      websites: electronic.websites.join(cellSeparator),
      head_kk: '',
      head_ru: post,
      hours: '',
      sources: `${document.standard}/${shape.appendix}#${joined.row}`,
      note: electronic.uncertain.length > 0 ? `в документе: ${electronic.uncertain.join('; ')}` : '',
    };
    return { region, kind, row };
  });
  return { offices, findings };
}

/** Posts of a table, for {@link buildOffices}. */
export function printedPosts(rows: readonly JoinedRow[], shape: TableShape): string[] {
  return shape.cells.head === undefined ? [] : rows.map((row) => row.cells[shape.cells.head ?? 0] ?? '');
}
