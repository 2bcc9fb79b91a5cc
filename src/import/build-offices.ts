import type { OfficeRow } from '#offices/office-row.ts';
import { cellSeparator } from '#offices/office-row.ts';
import type { OfficeKind } from '#offices/schema.ts';
import { readTelephones } from '#offices/telephone.ts';
import type { Region } from '#regions/schema.ts';
import { readAddress } from './address-cell.ts';
import { readContactCell } from '#offices/contact-cell.ts';
import { readElectronicCell } from '#offices/electronic-cell.ts';
import type { Finding } from './finding.ts';
import { readHoursCell } from './hours-cell.ts';
import type { Mend } from './mend.ts';
import type { NamedRow } from './named-row.ts';
import { cellOf } from './named-row.ts';
import { ruleName } from './office-name.ts';
import { lineText } from './printed-row.ts';
import { readVillages } from './villages-cell.ts';

/** One office as its file will hold it, with the file it belongs to. */
export type BuiltOffice = { readonly region: string; readonly kind: OfficeKind; readonly row: OfficeRow };

/** Tables that print the region alone where the name of the office should stand. */
const nameless = /^(free-school-meals\/3|free-school-transport\/8)$/;

/** Values most lists print first, each once; equal ones are known by their key. */
function mostPrinted(values: readonly { readonly key: string; readonly text: string }[]): string {
  const groups = [...Map.groupBy(values, ({ key }) => key).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .map(([first]) => first?.text ?? '')
    .join(cellSeparator);
}

/** The first text that a list in the language prints. */
function firstIn(rows: readonly NamedRow[], language: 'kk' | 'ru', read: (row: NamedRow) => string): string {
  return (
    rows
      .filter((row) => row.document.language === language)
      .map(read)
      .find(Boolean) ?? ''
  );
}

/** Telephones, mail and sites of all rows together. */
function contacts(rows: readonly NamedRow[]) {
  const read = rows.map((row) => {
    const phone = readContactCell(cellOf(row, 'phone'), row.standing.areaCode);
    const electronic = (['email', 'website'] as const).map((role) => readElectronicCell(cellOf(row, role)));
    return { row, phone, cells: [phone, ...electronic] };
  });
  const phones = read.flatMap(({ phone }) => {
    const dialled = readTelephones(phone.phones);
    return phone.phones.map((text, index) => ({ key: dialled[index]?.e164 ?? text.replace(/\D/g, ''), text }));
  });
  const all = (field: 'emails' | 'websites' | 'uncertain') =>
    mostPrinted(
      read
        .flatMap(({ cells }) => cells.flatMap((cell) => cell[field]))
        .map((text) => ({ key: text.toLowerCase(), text })),
    );
  return { phones: mostPrinted(phones), emails: all('emails'), websites: all('websites'), uncertain: all('uncertain') };
}

/**
 * Builds one office of the rows that name it. The list that comes first gives the name and the address in each language;
 * telephones, mail, sites and villages are those of all lists together, most printed first. What the lists print otherwise
 * stays in the ledger, and the page of the office shows it. What is not certain goes into the note.
 *
 * @param rows the rows of the office in the order of the documents
 * @param mend how the texts of a document are mended, by its file
 */
export function buildOffice(
  rows: readonly [NamedRow, ...NamedRow[]],
  regions: readonly Region[],
  mend: (file: string) => Mend,
): { office: BuiltOffice; findings: Finding[] } {
  const [{ id, name: named }] = rows;
  const findings: Finding[] = [];
  const text = (row: NamedRow, printed: string) => {
    const mended = mend(row.document.file).text(printed);
    const tell = { reason: 'letters of another alphabet or font replaced', line: lineText(row.printed), text: mended };
    if (mended !== printed) findings.push(tell);
    return mended;
  };
  const region = regions.find((one) => one.id === named.region);
  const place = region?.places.find((one) => one.id === named.place);
  const formed = region && ruleName(named.kind, region, place);
  const name = (row: NamedRow) => (nameless.test(row.shape.table) ? '' : text(row, cellOf(row, 'name')));
  const address = (row: NamedRow) => readAddress(text(row, cellOf(row, 'address')));
  const head = (row: NamedRow) => mend(row.document.file).wholePost(cellOf(row, 'head'));
  const villages = (language: 'kk' | 'ru') =>
    mostPrinted(
      rows
        .filter((row) => row.document.language === language)
        .flatMap((row) => readVillages(text(row, cellOf(row, 'settlements'))))
        .map((village) => ({ key: village.toLowerCase().replace(/\s/g, ''), text: village })),
    );
  const { phones, emails, websites, uncertain } = contacts(rows);
  const row: OfficeRow = {
    id,
    place: named.place ?? named.region,
    parent: named.parent ?? '',
    name_kk: firstIn(rows, 'kk', name) || (formed?.kk ?? ''),
    name_ru: firstIn(rows, 'ru', name) || (formed?.ru ?? ''),
    settlement_kk: '',
    settlement_ru: firstIn(rows, 'ru', (one) => address(one).settlement),
    address_kk: firstIn(rows, 'kk', (one) => address(one).address),
    address_ru: firstIn(rows, 'ru', (one) => address(one).address),
    postal_code: rows.map((one) => address(one).postalCode).find(Boolean) ?? '',
    phones,
    emails,
    websites,
    head_kk: '',
    head_ru: firstIn(rows, 'ru', head),
    hours: rows.map((one) => readHoursCell(cellOf(one, 'hours'))).find(Boolean) ?? '',
    serves_kk: villages('kk'),
    serves_ru: villages('ru'),
    sources: rows.map(({ shape, printed }) => `${shape.table}#${printed.row}`).join(cellSeparator),
    note: uncertain ? `в документе: ${uncertain.replaceAll(cellSeparator, '; ')}` : '',
  };
  return { office: { region: named.region, kind: named.kind, row }, findings };
}
