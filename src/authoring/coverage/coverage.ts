import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { inReadingOrder, problem } from '../problem.ts';
import type { Content, FamilyEntry } from '../read/content.ts';
import { familyOf } from '../read/family-of.ts';
import { completeness, incompleteWords } from './completeness.ts';
import type { CoverableEntry, Covered } from './coverage-entry.ts';
import { beside } from './coverage-entry.ts';
import { ownTexts } from './own-texts.ts';
import { appendices } from './rules/appendices.ts';
import { figures, isLeftOut, isStated, leftOutInVain } from './rules/figures.ts';
import { held } from './rules/held.ts';
import { citedLines, points } from './rules/points.ts';
import { silence } from './rules/silence.ts';
import { placedWords, runsInSources, sharedRuns } from './shared-runs.ts';

/** Texts of the source documents by file name. */
export type Sources = ReadonlyMap<string, string>;

/** One line of the table: how much of a document stands in the content. */
export type CoverageRow = {
  readonly slug: string;
  readonly points: { readonly cited: number; readonly all: number };
  readonly appendices: number;
  readonly figures: { readonly stated: number; readonly leftOut: number; readonly all: number };
  readonly silences: number;
  readonly kk: number;
  readonly ru: number;
  readonly runs: number;
  readonly problems: number;
};

/** What a comparison of the content with its sources found. */
export type Coverage = { readonly rows: readonly CoverageRow[]; readonly problems: readonly Problem[] };

type Dates = ReadonlySet<string>;

function problemsOf(covered: Covered, actDates: Dates): Problem[] {
  return [
    ...points(covered),
    ...citedLines(covered),
    ...appendices(covered),
    ...figures(covered, actDates),
    ...silence(covered, actDates),
    ...held(covered),
    ...leftOutInVain(covered),
  ];
}

function counts(covered: Covered | undefined, actDates: Dates) {
  if (!covered) {
    return { points: { cited: 0, all: 0 }, appendices: 0, figures: { stated: 0, leftOut: 0, all: 0 }, silences: 0 };
  }
  const cited = new Set(covered.places.map(({ where }) => where));
  const { figures: printed, document } = covered;
  return {
    points: { cited: document.points.filter(({ number }) => cited.has(number)).length, all: document.points.length },
    appendices: covered.appendices.length,
    figures: {
      stated: printed.filter((figure) => isStated(covered, figure, actDates)).length,
      leftOut: printed.filter((figure) => isLeftOut(covered, figure)).length,
      all: printed.length,
    },
    silences: covered.silences.length,
  };
}

/** The runs of words that the content shares with the sources, with the document they belong to. */
function copied(content: Content, sources: Sources): { readonly slug: string; readonly found: Problem }[] {
  const texts = ownTexts(content);
  const words = new Map([...sources].map(([name, text]) => [name, placedWords(text)]));
  const known = runsInSources(
    texts.map((text) => text.words),
    words,
  );
  return texts.flatMap(({ slug, file, words: own }) =>
    sharedRuns(own, known).map(({ line, words: run, source, sourceLine }) => {
      const values = { count: run.length, text: run.slice(0, 14).join(' '), source: `${source}:${sourceLine}` };
      return { slug, found: problem('run-shared', { file, line, column: 1 }, values) };
    }),
  );
}

function covered(
  entry: CoverableEntry,
  family: FamilyEntry | undefined,
  sources: Sources,
): { covered?: Covered; problems: Problem[] } {
  const { facts } = entry;
  // What the schema refuses is told by the check of the content.
  if (!facts?.value) return { problems: [] };
  const { source } = facts.value;
  const text = sources.get(source);
  const place = { file: facts.yaml.file, line: 1, column: 1 };
  if (text === undefined) return { problems: [problem('source-missing', place, { source })] };
  const found = beside(entry, text, family);
  return found ? { covered: found, problems: [] } : { problems: [problem('source-uncut', place, { source })] };
}

/** Compares every standard and regulation of the content with the text of its document. */
export function coverage(content: Content, sources: Sources): Coverage {
  const actDates = new Set((content.acts?.value ?? []).flatMap(({ date }) => date ?? []));
  const runs = copied(content, sources);
  const found = runs.map((run) => run.found);
  const rows = [
    ...content.standards.map((entry) => ({ entry, family: familyOf(content, entry) })),
    ...content.regulations.map((entry) => ({ entry, family: undefined })),
  ].map(({ entry, family }): CoverageRow => {
    const { covered: one, problems } = covered(entry, family, sources);
    const own = [...problems, ...(one ? problemsOf(one, actDates) : []), ...incompleteWords(entry, content)];
    found.push(...own);
    const [kk, ru] = languages.map((language) => completeness(entry, content, language).share);
    const copies = runs.filter(({ slug }) => slug === entry.slug).length;
    return {
      slug: entry.slug,
      ...counts(one, actDates),
      kk: kk ?? 0,
      ru: ru ?? 0,
      runs: copies,
      problems: own.length + copies,
    };
  });
  return { rows, problems: found.sort(inReadingOrder) };
}
