import type { Language } from '#i18n/language.ts';
import type { OfficeKind } from '#offices/schema.ts';
import type { FindingKind } from './finding.ts';

/** What a page of one region lists: a kind of finding, or places that lists leave out. */
export type RegionSection = FindingKind | 'gaps';

/** The page that says what in the data is to be mended. */
export function qualityPath(language: Language): string {
  return `/${language}/quality/`;
}

/** What is to be mended in one region. */
export function regionQualityPath(language: Language, region: string, section: RegionSection): string {
  return `${qualityPath(language)}${region}/${section}/`;
}

/** The slips of all documents, as a file for a spreadsheet. */
export function slipsFile(language: Language): string {
  return `${qualityPath(language)}slips.csv`;
}

/** All findings about the offices of one kind of agency, as a file for a spreadsheet. */
export function findingsFile(language: Language, kind: OfficeKind): string {
  return `${qualityPath(language)}${kind}.csv`;
}

/** The places that lists leave out, as a file for a spreadsheet. */
export function gapsFile(language: Language): string {
  return `${qualityPath(language)}gaps.csv`;
}
