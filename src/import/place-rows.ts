import type { Region } from '#regions/schema.ts';
import type { Failure } from './finding.ts';
import type { Standing } from './headings.ts';
import { noHeading, readHeading, regionNamedIn } from './headings.ts';
import type { PlacedRow } from './named-row.ts';
import type { PrintedRow } from './printed-row.ts';
import type { DocumentShape, TableShape } from './table-shape.ts';

/**
 * Gives every row what its headings say. A heading that names neither a region nor a place nor a settlement with an area
 * code is a failure of its table.
 */
export function placeRows(
  rows: readonly PrintedRow[],
  document: DocumentShape,
  shape: TableShape,
  regions: readonly Region[],
): { rows: PlacedRow[]; failures: Failure[] } {
  const failures: Failure[] = [];
  let standing: Standing = { ...noHeading, region: regions.find((region) => region.id === shape.region) };
  let done: PrintedRow['headings'] | undefined;
  let nationwide = false;
  // An organisation of the whole country stands in the region that its address names, else in the capital.
  const placedRow = (printed: PrintedRow): PlacedRow => {
    const address = nationwide ? (printed.cells[shape.roles.indexOf('address')] ?? '') : '';
    const [named] = /^\p{L}+ область/u.exec(address) ?? [];
    const region = named === undefined ? undefined : regionNamedIn(regions, named);
    return { document, shape, printed, standing: region ? { ...standing, region } : standing };
  };
  const placed = rows.map((printed) => {
    if (printed.headings === done) return placedRow(printed);
    done = printed.headings;
    for (const { line, text } of printed.headings) {
      const next = readHeading(regions, standing, text);
      nationwide = text.startsWith('Республиканские ');
      if (nationwide) standing = { ...noHeading, region: regions.find((region) => region.id === 'astana') };
      else if (next.settlement && !(shape.rule === 'extra-education' && next.region)) {
        const remedy = 'Add the spelling to the variants of its region in regions.yaml, or mend the line.';
        failures.push({ file: document.file, line, table: shape.table, found: text, text: remedy });
      } else standing = next;
    }
    return placedRow(printed);
  });
  return { rows: placed, failures };
}
