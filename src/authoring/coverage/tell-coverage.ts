import { formatNumber } from '#i18n/messages.ts';
import type { AuthorLanguage } from '../author-language.ts';
import { summary } from '../summary.ts';
import { problemInWords } from '../tell-terminal.ts';
import type { Coverage, CoverageRow } from './coverage.ts';

/** Heads of the columns. */
const heads = {
  ru: ['документ', 'пункты', 'приложения', 'числа', 'опущено', 'молчит', 'kk', 'ru', 'повторы', 'замечания'],
  kk: ['құжат', 'тармақтар', 'қосымшалар', 'сандар', 'қалдырылған', 'айтылмаған', 'kk', 'ru', 'қайталау', 'ескертулер'],
  en: ['document', 'points', 'appendices', 'figures', 'left out', 'silent', 'kk', 'ru', 'copied', 'findings'],
} as const satisfies Record<AuthorLanguage, readonly string[]>;

const percent = (share: number) => `${Math.floor(share * 100)} %`;

function cells(row: CoverageRow): string[] {
  return [
    row.slug,
    `${row.points.cited}/${row.points.all}`,
    String(row.appendices),
    `${row.figures.stated}/${row.figures.all}`,
    String(row.figures.leftOut),
    String(row.silences),
    percent(row.kk),
    percent(row.ru),
    String(row.runs),
    String(row.problems),
  ];
}

/** The table: one line a document, the numbers under their heads. */
function coverageTable(rows: readonly CoverageRow[], language: AuthorLanguage): string {
  const lines = [[...heads[language]], ...rows.map(cells)];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const fitted = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(fitted).join('  ').trimEnd()).join('\n');
}

const clean = {
  ru: 'Всё учтено, документов: ',
  kk: 'Бәрі ескерілген, құжат саны: ',
  en: 'Everything is accounted for, documents: ',
} as const satisfies Record<AuthorLanguage, string>;

/** The findings for a person at a terminal, then the table and one line on the whole. */
export function coverageInWords({ rows, problems }: Coverage, language: AuthorLanguage, folder: string): string {
  const found = problems.map((one) => problemInWords(one, language, folder));
  const all =
    problems.length === 0
      ? `${clean[language]}${formatNumber(rows.length, language === 'en' ? 'ru' : language)}.`
      : summary({ files: 0, problems }, language);
  return [...found, coverageTable(rows, language), all].join('\n\n');
}
