import { expect, it } from 'vitest';
import { readLedgerTable, readManifest, readRunningText } from '#offices/ledger/ledger-row.ts';

const manifest = `table,source,headers,roles,rows,sha256
queue/2,education-1119.ru.txt,Имя | Адрес,name | address | phone,1,x
farm/1,private-farm-2318.kk.txt,Аты,name,1,x
`;

it('reads which columns a table has and the language of its document', () => {
  expect(readManifest(manifest)).toEqual([
    { table: 'queue/2', language: 'ru', roles: ['name', 'address', 'phone'] },
    { table: 'farm/1', language: 'kk', roles: ['name'] },
  ]);
});

it('reads rows as printed, with their place in the file and in the document', () => {
  const [table] = readManifest(manifest);
  const text = 'row,printed_number,region,line,office,c1,c2,c3\n7,7.,akmola,90+92,akimat-x,"Аппарат\nакима",,2-10-94\n';
  expect(readLedgerTable(table!, text)).toEqual([
    {
      table: 'queue/2',
      row: 7,
      language: 'ru',
      office: 'akimat-x',
      file: 'tables/queue/2.csv:3',
      lines: '90+92',
      cells: [
        { role: 'name', text: 'Аппарат\nакима' },
        { role: 'phone', text: '2-10-94' },
      ],
    },
  ]);
});

it('knows no roles where the manifest has none', () => {
  const [table] = readManifest('table,source,headers,rows,sha256\na/1,b.ru.txt,Имя,1,x\n');
  const [row] = readLedgerTable(table!, 'row,printed_number,region,line,office,c1\n1,,akmola,5,o,Отдел\n');
  expect(row?.cells).toEqual([{ role: 'none', text: 'Отдел' }]);
});

it('reads what a document prints of an office outside its tables', () => {
  const text = `document,at,source,office,address,phone,email,website
farm,26:179,private-farm-2318.kk.txt,central-body-astana,"Астана қаласы, 43 А үй",8 (7172) 94-99-95,,www.con.gov.kz
`;
  expect(readRunningText(text)).toEqual([
    {
      document: 'farm',
      at: '26:179',
      language: 'kk',
      office: 'central-body-astana',
      file: 'tables/running-text.csv:2',
      lines: '179',
      cells: [
        { role: 'address', text: 'Астана қаласы, 43 А үй' },
        { role: 'phone', text: '8 (7172) 94-99-95' },
        { role: 'website', text: 'www.con.gov.kz' },
      ],
    },
  ]);
});
