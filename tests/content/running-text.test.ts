import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readRunningText } from '#offices/ledger/ledger-row.ts';
import { loadOffices } from '#offices/loader.ts';
import { printedNumbers } from '#offices/printed-contacts.ts';
import { sourceText, tableRows } from '#offices/source.ts';
import { readTelephones, splitTelephones } from '#offices/telephone.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const file = 'content/tables/running-text.csv';
const records = parse<Record<string, string>>(read(file), { columns: true });
const lines = JSON.parse(read('tests/fixtures/sources/running-text.lines.json')) as Record<
  string,
  Record<string, string>
>;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(Object.entries(lines))('the lines of %s', (source, cut) => {
  const of = records.filter((record) => record['source'] === source);

  it('print every cell as it stands', () => {
    const cells = of.flatMap(({ at = '', address, phone, email, website }) =>
      [address, phone, email, website].flatMap((cell) => (cell ? [{ line: at.split(':')[1] ?? '', cell }] : [])),
    );
    expect(cells.length).toBeGreaterThanOrEqual(of.length);
    expect(cells.filter(({ line, cell }) => !plain(cut[line] ?? '').includes(cell))).toEqual([]);
  });

  it('stand under the point that is cited', () => {
    const starts = Object.entries(cut).flatMap(([line, text]) => {
      const point = /^\s*(\d+)\. /.exec(text)?.[1];
      return point === undefined ? [] : [{ line: Number(line), point }];
    });
    const wrong = of.filter(({ at = '' }) => {
      const [point, line] = at.split(':');
      return starts.findLast((start) => start.line <= Number(line))?.point !== point;
    });
    expect(wrong).toEqual([]);
  });

  const original = `${process.env['QYZMET_SOURCES']}/${source}`;
  it.skipIf(!existsSync(original))('are those of the document', () => {
    const document = read(original).split('\n');
    for (const [line, text] of Object.entries(cut)) expect(document[Number(line) - 1]?.trimEnd()).toBe(text);
  });
});

describe('bodies that only running text names', () => {
  const texts = Map.groupBy(readRunningText(read(file)), sourceText);
  const bodies = loadOffices('content').offices.filter(
    ({ sources }) => sources.length > 0 && tableRows(sources).length === 0,
  );

  it('are eight, each with a place on the map of contacts', () => {
    expect(bodies.map(({ id }) => id)).toEqual([
      'central-body-astana-education-ministry',
      'central-body-astana-education-control',
      'central-body-astana-science-committee',
      'central-body-astana-child-rights',
      'organisation-astana-accreditation-centre',
      'organisation-astana-international-programmes',
      'organisation-astana-scientific-expertise',
      'organisation-astana-testing-centre',
    ]);
  });

  it.each(bodies)('$id has the telephones, mail, sites and the house that its lines print, and no others', (office) => {
    const cells = office.sources
      .flatMap((source) => texts.get(sourceText(source)) ?? [])
      .filter((row) => row.office === office.id)
      .flatMap((row) => row.cells);
    const printed = (role: string) => cells.filter((cell) => cell.role === role).map(({ text }) => text);
    const digits = (numbers: readonly string[]) => new Set(numbers.flatMap(printedNumbers).map((one) => one.digits));
    const whole = readTelephones(printed('phone').flatMap(splitTelephones)).map((one) => one.printed);
    const own = office.phones.map((one) => one.printed);
    expect(own.filter((one) => !whole.includes(one))).toEqual([]);
    // "51-83-06" is the end of "8(7172) 518306".
    const known = [...digits(own)];
    expect([...digits(whole)].filter((one) => !known.some((number) => number.endsWith(one)))).toEqual([]);
    expect(new Set(office.emails)).toEqual(new Set(printed('email')));
    expect(office.websites.filter((site) => !printed('website').includes(site))).toEqual([]);
    const numbers = new Set(printed('address').join(' ').match(/\d+/g));
    const house = [...(office.address?.ru?.match(/\d+/g) ?? []), ...(office.postalCode ? [office.postalCode] : [])];
    expect(house.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
