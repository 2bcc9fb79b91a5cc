import type { OfficeKind } from '#offices/schema.ts';

/** One office table of a source document. */
export type TableShape = {
  /** Number of the appendix: "1". */
  readonly appendix: string;
  /** Cells in every row. */
  readonly columns: number;
  /** Rows that the table has, counted by eye: a cut file is noticed. */
  readonly rows: number;
  /** How the first cell of a new row begins; anything else after a page break continues the row before. */
  readonly rowStart: RegExp;
  /** Where the region comes from: headings between the rows, or the town in the address. */
  readonly region: 'headings' | 'address';
  /** Region of rows that stand before the first heading. */
  readonly regionBefore?: string;
  /** Kind of an office of a whole region, and of a district or town. */
  readonly kinds: { readonly region: OfficeKind; readonly district: OfficeKind };
  /** Position of the cells, from 0. */
  readonly cells: { name: 0; address: number; head?: number; phone: number; email?: number };
};

/** One source document that the importer can read. */
export type DocumentShape = {
  readonly id: string;
  readonly file: string;
  /** The standard whose tables it holds, as in content/tables. */
  readonly standard: string;
  readonly tables: readonly TableShape[];
};

const fiveCells = { name: 0, address: 1, head: 2, phone: 3, email: 4 } as const;

/** The documents, by the name given on the command line. */
export const documents: readonly DocumentShape[] = [
  {
    id: 'land-use-act',
    file: 'land-use-act-1392.ru.txt',
    standard: 'permanent-land-use-act',
    tables: [
      {
        appendix: '1',
        columns: 5,
        rows: 212,
        rowStart: /^Государственное учреждение/,
        region: 'headings',
        kinds: { region: 'land-department', district: 'land-department' },
        cells: fiveCells,
      },
      {
        appendix: '2',
        columns: 5,
        rows: 16,
        rowStart: /НПЦзем$/,
        region: 'address',
        kinds: { region: 'cadastre-enterprise', district: 'cadastre-enterprise' },
        cells: fiveCells,
      },
      {
        appendix: '3',
        columns: 3,
        rows: 284,
        rowStart: /^(Филиал|Отдел|Сектор|Республиканское государственное предприятие) /i,
        region: 'headings',
        regionBefore: 'astana',
        kinds: { region: 'service-centre', district: 'service-centre' },
        cells: { name: 0, address: 1, phone: 2 },
      },
      {
        appendix: '8',
        columns: 5,
        rows: 212,
        rowStart: /^Аппарат акима/i,
        region: 'headings',
        kinds: { region: 'akimat-region', district: 'akimat-district' },
        cells: fiveCells,
      },
    ],
  },
];
