import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { landUseAct } from '#import/documents/land-use-act.ts';
import { importDocuments } from '#import/import-documents.ts';
import type { DocumentShape } from '#import/table-shape.ts';

// A small document with the shapes of the real one: a heading with markup, a page break through a row, an old office.
const source = `Приложение 1
к стандарту

Наименование\tАдрес\tОтветственное лицо\tТелефон\tЭлектронный адрес
1\t2\t3\t4\t5
Акмолинская область\t\t\t\t
Государственное учреждение «Отдел земельных отношений Аккольского района»\tАккольский район, город Акколь, улица Абая, 1\tНачальник отдела\t8-716-382-25-48\tzem_akkol@mail.ru
<b>Жамбылская область</b>\t\t\t\t
Государственное учреждение «Отдел земельных отношений Жамбылского района»\tЖамбылский район, село Аса, улица Абая, 123\tНачальник отдела\t8-726-332-13-53\tLotus Notus- Somebody

Приложение 8
к стандарту

Аппарат\tАдрес\tОтветственное лицо\tТелефон\tЭлектронный адрес
1\t2\t3\t4\t5
Акмолинская область\t\t\t\t
Аппарат акима\tАккольский\tЗаместитель\t8-716-38\takim_akkol@
1\t2\t3\t4\t5

Аккольского района\tрайон, город Акколь\tакима\t2-02-82\tmail.ru
`;
const header = 'Наименование | Адрес | Ответственное лицо | Телефон | Электронный адрес';
const shapes = landUseAct.tables;
const document: DocumentShape = {
  ...landUseAct,
  file: 'small.ru.txt',
  tables: [
    { ...shapes[0]!, table: 'small-standard/1', header, rows: 2 },
    { ...shapes[3]!, table: 'small-standard/8', header: header.replace('Наименование', 'Аппарат'), rows: 1 },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-import-'));
  mkdirSync(join(folder, 'content'));
  copyFileSync(resolve('content/regions.yaml'), join(folder, 'content/regions.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (text = source, accept = true) => {
  writeFileSync(join(folder, 'small.ru.txt'), text);
  return importDocuments({ source: folder, content: join(folder, 'content'), accept }, [document]);
};
const read = (path: string) => readFileSync(join(folder, 'content', path), 'utf8');
const files = () =>
  readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .sort();

describe('an import', () => {
  it('writes the ledger and proposals, and touches no office without --accept', () => {
    expect(run(source, false).code).toBe(0);
    expect(files()).toEqual([
      'offices/akmola/akimat-district.proposed.csv',
      'offices/akmola/land-department.proposed.csv',
      'offices/zhambyl/land-department.proposed.csv',
      'tables/manifest.csv',
      'tables/small-standard/1.csv',
      'tables/small-standard/8.csv',
    ]);
  });

  it('turns proposals into offices with --accept', () => {
    run(source, false);
    const { report } = run();
    expect(report).toContain('added: 3');
    expect(files().filter((name) => name.startsWith('offices'))).toEqual([
      'offices/akmola/akimat-district.csv',
      'offices/akmola/land-department.csv',
      'offices/zhambyl/land-department.csv',
    ]);
  });

  it('joins a row over a page break and names both lines', () => {
    const { report } = run();
    expect(report).toContain('row joined over a page break: 1\n  line 17+20: Аппарат акима Аккольского района');
    expect(read('tables/small-standard/8.csv').split('\n')[1]).toBe(
      '1,,akmola,17+20,akimat-district-akmola-akkol,Аппарат акима Аккольского района,' +
        '"Аккольский район, город Акколь",Заместитель акима,8-716-38 2-02-82,akim_akkol@ mail.ru',
    );
    expect(read('offices/akmola/akimat-district.csv')).toContain(',8-716-38 2-02-82,akim_akkol@mail.ru,');
  });

  it('keeps the name of a person out of ledger and office', () => {
    const { report } = run();
    expect(report).toContain('name of an official left out: 1');
    expect(read('tables/small-standard/1.csv') + read('offices/zhambyl/land-department.csv')).not.toContain('Somebody');
  });

  it('changes nothing the second time', () => {
    run();
    const before = files().map(read);
    const { report } = run();
    expect(report).toContain('written: nothing');
    expect(files().map(read)).toEqual(before);
  });

  it('updates its own rows when the document changes', () => {
    run();
    const { report } = run(source.replace('улица Абая, 1\t', 'улица Абая, 2\t'));
    expect(report).toContain('changed: land-department-akmola-akkol');
    expect(read('offices/akmola/land-department.csv')).toContain('улица Абая, 2');
  });

  it('never overwrites a row that a person edited', () => {
    run();
    const path = join(folder, 'content/offices/akmola/land-department.csv');
    writeFileSync(path, read('offices/akmola/land-department.csv').replace('улица Абая, 1', 'улица Абая, 5'));
    const { report } = run(source.replace('улица Абая, 1\t', 'улица Абая, 2\t'));
    expect(report).toContain('kept edited: land-department-akmola-akkol');
    expect(report).toContain(
      '"Аккольский район, город Акколь, улица Абая, 5" -> "Аккольский район, город Акколь, улица Абая, 2"',
    );
    expect(read('offices/akmola/land-department.csv')).toContain('улица Абая, 5');
  });

  it('leaves a file alone that a spreadsheet saved in its own way, and keeps the edit in it', () => {
    run();
    const path = join(folder, 'content/offices/akmola/land-department.csv');
    const cells = parse(read('offices/akmola/land-department.csv')) as string[][];
    const saved = (edit: (cell: string) => string) =>
      `\uFEFF${cells.map((row) => row.map((cell) => `"${edit(cell).replaceAll('"', '""')}"`).join(';')).join('\r\n')}`;
    writeFileSync(
      path,
      saved((cell) => cell),
    );
    const before = readFileSync(path, 'utf8');
    expect(run().report).toContain('written: nothing');
    expect(readFileSync(path, 'utf8')).toBe(before);
    writeFileSync(
      path,
      saved((cell) => cell.replace('улица Абая, 1', 'улица Абая, 5')),
    );
    run(source.replace('улица Абая, 1\t', 'улица Абая, 2\t'));
    expect(readFileSync(path, 'utf8')).toContain('улица Абая, 5');
  });
});

describe('a decision of a person', () => {
  const decide = (office: string) =>
    writeFileSync(join(folder, 'content/tables/decisions.csv'), `row,office,why\nsmall-standard/1#1,${office},mine\n`);

  it('goes before the rules of joining, and can be taken back', () => {
    run();
    decide('land-department-akmola-akkol-2');
    expect(run().code).toBe(0);
    expect(read('tables/small-standard/1.csv')).toContain('land-department-akmola-akkol-2');
    expect(read('offices/akmola/land-department.csv')).toContain('land-department-akmola-akkol-2,akmola/akkol');
    rmSync(join(folder, 'content/tables/decisions.csv'));
    run();
    expect(read('tables/small-standard/1.csv')).not.toContain('land-department-akmola-akkol-2');
  });

  it('cannot move a row to another place', () => {
    run();
    decide('land-department-zhambyl-zhambyl');
    const { errors, code } = run();
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining(
        'Begin the office of small-standard/1#1 with "land-department-akmola-akkol", or with another kind',
      ),
    ]);
  });
});

describe('a broken document', () => {
  const broken: [string, string, string][] = [
    [
      'an unknown region heading',
      source.replace('<b>Жамбылская область</b>', 'Жамбылинская область'),
      'small.ru.txt:8: Add the spelling to the variants of its region in regions.yaml, or mend the line. Found: Жамбылинская область',
    ],
    [
      'a cell too many',
      source.replace('улица Абая, 1\t', 'улица Абая, 1\t\t'),
      'small.ru.txt:7: Mend the line: the table has 5 cells in a row, this line has 6.',
    ],
    [
      'a missing column',
      source.replace('8-716-382-25-48\t', ''),
      'small.ru.txt:7: Mend the line: the table has 5 cells in a row, this line has 4.',
    ],
    [
      'a truncated table',
      source.replace(/Государственное учреждение «Отдел земельных отношений Жамбылского.*\n/, ''),
      'small.ru.txt:7: Compare the table with the original: it has 2 rows there and 1 here.',
    ],
    [
      'an unknown district',
      source.replace('Аккольского района»', 'Аколинского района»'),
      'small.ru.txt:7: Add the spelling of the district or town to regions.yaml: the name of the office fits none.',
    ],
    [
      'a table without its header',
      source.replace('Наименование\tАдрес', 'Название\tАдрес'),
      'small.ru.txt: Check that the file is whole: the header of this table is missing:',
    ],
    [
      'a line that begins as no row does',
      source.replace('Государственное учреждение «Отдел земельных отношений Жамбылского', 'Отдел Жамбылского'),
      'small.ru.txt:9: Mend the line: it does not begin as the rows of this table do, and no page break stands before it.',
    ],
  ];

  it.each(broken)(
    'with %s: one message with line and remedy, the rest goes on, nothing is lost',
    (_, text, message) => {
      run();
      const before = read('offices/akmola/land-department.csv') + read('tables/small-standard/1.csv');
      const changedRest = text.replace('2-02-82', '2-02-99');
      const { errors, code } = run(changedRest);
      expect(code).toBe(1);
      expect(errors).toContain(message);
      expect(read('offices/akmola/land-department.csv') + read('tables/small-standard/1.csv')).toBe(before);
      expect(read('offices/akmola/akimat-district.csv')).toContain('2-02-99');
    },
  );

  it('leaves an office file alone that it cannot read', () => {
    run();
    const path = join(folder, 'content/offices/akmola/land-department.csv');
    const edited = read('offices/akmola/land-department.csv').replace(',hours,', ',opening,');
    writeFileSync(path, edited);
    const { errors, code } = run();
    expect([code, errors]).toEqual([1, expect.stringContaining('Add the column hours to the first line.')]);
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });

  it('writes nothing when the list of tables cannot be read', () => {
    run();
    const path = join(folder, 'content/tables/manifest.csv');
    writeFileSync(path, 'table,source\n"open');
    const { errors, code } = run(source.replace('улица Абая, 1\t', 'улица Абая, 2\t'));
    expect([code, errors]).toEqual([1, expect.stringContaining('tables/manifest.csv: Bring the file back as it was')]);
    expect(read('offices/akmola/land-department.csv')).not.toContain('улица Абая, 2');
  });

  it('says that the source is not there', () => {
    const asked = { source: folder, content: join(folder, 'content'), accept: false };
    expect(importDocuments(asked, [document])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('small.ru.txt'),
    });
  });
});
