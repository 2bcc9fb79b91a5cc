import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { registerSchema } from '#acts/schema/register.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const register = registerSchema.parse(parse(read('content/register.yaml')));

/** Lines 43-292 of the document: the point that changes the register, and the section as printed. */
const first = 43;
const printed = read('tests/fixtures/sources/education-1119.lines-43-292.ru.txt').split('\n');
const line = (number: number) => (printed[number - first] ?? '').trim();

/** The cells of a row as printed; a cell that ends with a comma goes on in the next line. */
function cells(start: number): string[] {
  const found: string[] = [];
  for (let at = start; line(at) !== ''; at++) {
    if (found.at(-1)?.endsWith(',')) found.push(`${found.pop()} ${line(at)}`);
    else found.push(line(at));
  }
  return found;
}

const recipients = { individuals: 'физические', 'legal-entities': 'юридические' };
const forms = { paper: /бумажн/, electronic: /электронн/ };

describe('the section of the register', () => {
  it('has the rows 182 to 211', () => {
    expect(register.rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, at) => 182 + at));
    expect(new Set(register.rows.map(({ standard }) => standard)).size).toBe(30);
    expect(printed.filter((text) => /^\s*\d{3}\s*$/.test(text))).toHaveLength(30);
  });

  it.each(register.rows)('row $number says what is printed', (row) => {
    const [number, title, who = '', agency, provider, place, result = ''] = cells(row.line);
    expect(number).toBe(String(row.number));
    expect(title?.replace(/\s*\*$/, '')).toBe(row.title.ru);
    expect(title?.endsWith('*')).toBe(row.starred ?? false);
    expect(Object.entries(recipients).flatMap(([id, word]) => (who.toLowerCase().includes(word) ? [id] : []))).toEqual(
      row.recipients,
    );
    expect(register.bodies[row.agency]?.ru).toBe(agency);
    // In one row the two cities stand in another case.
    const cases = (text = '') => text.replace('гг. Астаны', 'гг. Астана');
    expect(cases(register.bodies[row.provider]?.ru)).toBe(cases(provider));
    expect(register.bodies[row.place]?.ru).toBe(place);
    expect(row.forms.filter((form) => forms[form].test(result))).toEqual(row.forms);
    expect(/\((.+)\)$/.exec(result)?.[1]).toBe(register.results[row.result]?.ru);
  });

  it('knows the two standards without a row', () => {
    const rows = new Set(register.rows.map(({ standard }) => standard));
    expect(register.without?.map(({ standard }) => standard)).toEqual([
      'kindergarten-queue',
      'guardianship-of-orphans',
    ]);
    expect(register.without?.filter(({ standard }) => rows.has(standard))).toEqual([]);
  });

  it('words every difference in both languages without copying figures apart', () => {
    const differences = register.rows.flatMap((row) => row.differences ?? []);
    expect(differences).toHaveLength(16);
    expect(differences.filter(({ kk, ru }) => String(kk.match(/\d+/g)) !== String(ru.match(/\d+/g)))).toEqual([]);
  });
});
