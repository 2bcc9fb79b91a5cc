import type { Language } from '#i18n/language.ts';
import { allOffices, rowsOfOffice, variantsOfOffice } from '#offices/collection.ts';
import { allRegions } from '#regions/collection.ts';
import { allRegulations } from '#regulations/collection.ts';
import { allStandards } from '#standards/collection.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './finding.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gap.ts';
import type { DocumentSlips, Unreviewed } from './slip.ts';
import { slipsOf, unreviewedOf } from './slip.ts';

let findings: Promise<readonly Finding[]> | undefined;
let gaps: Promise<readonly Gap[]> | undefined;

/** What is wrong with the offices, in their order; found once for the whole build. */
export function allFindings(): Promise<readonly Finding[]> {
  findings ??= allOffices().then((offices) =>
    offices.flatMap((office) => findingsOf(office, rowsOfOffice(office), variantsOfOffice(office))),
  );
  return findings;
}

/** The places that lists leave out, in the order of regions.yaml. */
export function allGaps(): Promise<readonly Gap[]> {
  gaps ??= Promise.all([allOffices(), allRegions()]).then(([offices, regions]) => gapsOf(offices, regions));
  return gaps;
}

/** The slips of the documents, and the documents with words that nobody has read yet. */
export async function documentQuality(
  language: Language,
): Promise<{ slips: readonly DocumentSlips[]; unreviewed: readonly Unreviewed[] }> {
  const documents = { standards: await allStandards(), regulations: await allRegulations() };
  return { slips: slipsOf(documents, language), unreviewed: unreviewedOf(documents, language) };
}
