import type { CellRole } from '#offices/cell-role.ts';

/** How a document prints its tables: a cell a line, a row a line with tabs, or running text of wrapped lines. */
export type Layout = 'celled' | 'tabbed' | 'running';

/** What the rows of a table name; each has its rule in naming/. */
export type NamingRule =
  | 'land-department'
  | 'cadastre-enterprise'
  | 'service-centre'
  | 'akimat'
  | 'rural-akimat'
  | 'education-department'
  | 'education-directorate'
  | 'education-control'
  | 'internal-policy'
  | 'architecture'
  | 'extra-education'
  | 'official';

/** One office table of a source document. */
export type TableShape = {
  /** The standard and its appendix, as in content/tables: "kindergarten-queue/2". */
  readonly table: string;
  /** The header cells as printed, joined by " | ": the table is found by them. */
  readonly header: string;
  /** Which of several tables with the same header it is, from 1. */
  readonly nth?: number;
  /** Rows that the table has, counted by eye: a cut file is noticed. */
  readonly rows: number;
  readonly rule: NamingRule;
  /** What each cell holds, without the printed number. */
  readonly roles: readonly CellRole[];
  /** Whether the first cell is a printed number. */
  readonly numbered: boolean;
  /** How the first cell of a row without a number begins; anything else after a page break continues the row before. */
  readonly rowStart?: RegExp;
  /** Region of the rows before the first heading, or of a table without headings. */
  readonly region?: string;
};

/** One source document that the importer can read. */
export type DocumentShape = {
  readonly file: string;
  readonly language: 'kk' | 'ru';
  readonly layout: Layout;
  /** A line that ends a table: the heading of the next appendix. */
  readonly end: RegExp;
  readonly tables: readonly TableShape[];
};
