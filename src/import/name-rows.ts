import { readTelephones } from '#offices/telephone.ts';
import type { Region } from '#regions/schema.ts';
import { readContactCell } from '#offices/contact-cell.ts';
import type { Failure } from './finding.ts';
import type { OfficeName, PlacedRow } from './named-row.ts';
import { cellOf } from './named-row.ts';
import { isPlaceRule, nameByPlace } from './naming/by-place.ts';
import { nameExtraEducation } from './naming/extra-education.ts';
import { nameOfficial } from './naming/official.ts';
import { districtOfSeat, nameRuralAkimat, ruralDistrict } from './naming/rural-akimat.ts';
import { nameServiceCentre } from './naming/service-centre.ts';

/** A row with the office that its rule names. */
export type RowName = { readonly row: PlacedRow; readonly name: OfficeName };

/** The district whose offices use an area code, by region and code: "akmola 71638". */
export type PlaceOfCode = (region: string, code: string) => { readonly id: string } | undefined;

/** The area code of the first sure number of a row, five digits: that of a district. */
export function codeOfRow(row: PlacedRow): string | undefined {
  const { phones } = readContactCell(cellOf(row, 'phone'), row.standing.areaCode);
  return readTelephones(phones)
    .find(({ e164 }) => e164 !== undefined)
    ?.e164?.slice(2, 7);
}

/**
 * The districts of rural akimats: that of the name; else, rows being grouped by district, that of the nearest rows with the
 * same area code, that of the one district of the region with this code, or that of both neighbours,
 * or the one called like its town.
 */
function ruralDistricts(rows: readonly PlacedRow[]): (string | undefined)[] {
  const said = rows.map(ruralDistrict);
  const codes = rows.map(codeOfRow);
  const key = (index: number) => `${rows[index]?.standing.region?.id} ${codes[index]}`;
  const byCode = Map.groupBy(
    rows.keys().filter((index) => said[index] !== undefined),
    key,
  );
  return rows.map((_, index) => {
    if (said[index] !== undefined) return said[index];
    const near = [index + 1, index - 1, index + 2, index - 2].find((one) => said[one] && key(one) === key(index));
    if (near !== undefined) return said[near];
    const ofCode = new Set((codes[index] ? (byCode.get(key(index)) ?? []) : []).map((one) => said[one]));
    if (ofCode.size === 1) return [...ofCode][0];
    const before = said.slice(0, index).findLast(Boolean);
    const after = said.slice(index + 1).find(Boolean);
    return before === after ? before : districtOfSeat(rows[index]);
  });
}

/**
 * Names the office of every row by the rule of its table. A row whose office cannot be told is a failure; the rest goes on.
 */
export function nameRows(
  rows: readonly PlacedRow[],
  regions: readonly Region[],
  placeOfCode: PlaceOfCode,
): { named: RowName[]; failures: Failure[] } {
  const named: RowName[] = [];
  const failures: Failure[] = [];
  const rural = rows[0]?.shape.rule === 'rural-akimat' ? ruralDistricts(rows) : [];
  let placeBefore: string | undefined;
  for (const [index, row] of rows.entries()) {
    const { rule } = row.shape;
    let name: OfficeName | string;
    if (isPlaceRule(rule)) name = nameByPlace(row, rule, regions);
    else if (rule === 'rural-akimat') name = nameRuralAkimat(row, rural[index]);
    else if (rule === 'service-centre') name = nameServiceCentre(row, placeBefore);
    else if (rule === 'extra-education') name = nameExtraEducation(row, placeOfCode);
    else name = nameOfficial(row);
    if (typeof name === 'string') {
      const { document, shape, printed } = row;
      const found = cellOf(row, 'name').slice(0, 80);
      failures.push({ file: document.file, line: printed.lines[0] ?? 0, table: shape.table, found, text: name });
      continue;
    }
    placeBefore = name.place ?? placeBefore;
    named.push({ row, name });
  }
  return { named, failures };
}
