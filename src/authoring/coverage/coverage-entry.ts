import type { LeftOut } from '#acts/schema/left-out.ts';
import type { Content, FamilyEntry, StandardEntry } from '../read/content.ts';
import type { YamlText } from '../read/yaml-text.ts';
import type { Paragraph } from './paragraphs.ts';
import { calendarDays } from './calendar-day.ts';
import { everyText } from '../read/every-text.ts';
import { paragraphs } from './paragraphs.ts';
import type { Quantity } from './quantity.ts';
import { quantitiesIn } from './quantity.ts';
import type { SourceDocument } from './source-document.ts';
import { cutDocument } from './source-document.ts';
import type { StatedFigure, StatedPlace, StatedSilence } from './stated.ts';
import { statedFigures, statedPlaces, statedSilences } from './stated.ts';

/** A number with its unit in a point of the document. */
export type SourceFigure = Quantity & { readonly point: string; readonly paragraph: Paragraph };

/** One document of the content beside its source: what the one says and the other. */
export type Covered = {
  readonly slug: string;
  readonly source: string;
  readonly yaml: YamlText;
  readonly document: SourceDocument;
  /** The whole source text, line by line. */
  readonly lines: readonly string[];
  readonly figures: readonly SourceFigure[];
  readonly places: readonly StatedPlace[];
  readonly stated: readonly StatedFigure[];
  readonly silences: readonly StatedSilence[];
  /** Days of the calendar that the words say in both languages: "if born before ...". */
  readonly wordedDays: ReadonlySet<string>;
  readonly appendices: readonly { readonly n: string }[];
  readonly leftOut: { readonly yaml: YamlText; readonly value: LeftOut } | undefined;
};

/** A standard or a regulation of the content. */
export type CoverableEntry = StandardEntry | Content['regulations'][number];

/** Full dates that stand in the words of both languages, its own or its family's. */
function wordedDays({ words }: CoverableEntry, family: FamilyEntry | undefined): Set<string> {
  const days = (values: object) =>
    new Set([...everyText(values)].flatMap(({ text }) => calendarDays(text).map(({ day }) => day)));
  const both = [words, family?.words];
  const [kk, ru] = [days(both.map((one) => one?.kk?.value ?? {})), days(both.map((one) => one?.ru?.value ?? {}))];
  return new Set([...kk].filter((day) => ru.has(day)));
}

/** Names in quotes may hold a number: «... (до 7 лет)». They name something and state nothing. */
const namesHidden = (text: string) =>
  text.replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"]*"/g, (name) => '#'.repeat(name.length));

/**
 * Puts a document of the content beside its source.
 *
 * @param source the whole source text
 * @param family the family whose words it shares
 * @returns undefined when facts.yaml cannot be read, or cites nothing below a point 1 of the source
 */
export function beside(entry: CoverableEntry, source: string, family?: FamilyEntry): Covered | undefined {
  const { facts, leftOut } = entry;
  if (!facts?.value) return undefined;
  const written = facts.yaml.value;
  const places = statedPlaces(written);
  const document = cutDocument(source, places);
  if (!document) return undefined;
  const figures = document.points.flatMap(({ number, lines }) =>
    paragraphs(lines).flatMap((paragraph) =>
      quantitiesIn(namesHidden(paragraph.text)).map((quantity) => ({ ...quantity, point: number, paragraph })),
    ),
  );
  return {
    slug: entry.slug,
    source: facts.value.source,
    yaml: facts.yaml,
    document,
    lines: source.split(/\r?\n/),
    figures,
    places,
    stated: statedFigures(written),
    silences: statedSilences(written),
    wordedDays: wordedDays(entry, family),
    appendices: facts.value.appendices,
    leftOut: leftOut?.value ? { yaml: leftOut.yaml, value: leftOut.value } : undefined,
  };
}

/** The line of the source on which a figure stands. */
export function lineOf({ paragraph, start }: SourceFigure): number {
  const before = paragraph.text.slice(0, start).split('\n').length - 1;
  return paragraph.lines[before] ?? paragraph.lines[0] ?? 0;
}
