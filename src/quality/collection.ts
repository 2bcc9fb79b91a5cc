import type { Language } from '#i18n/language.ts';
import { allOffices, rowsOfOffice, variantsOfOffice } from '#offices/collection.ts';
import { allRegions } from '#regions/collection.ts';
import { allRegulations } from '#regulations/collection.ts';
import { allStandards } from '#standards/collection.ts';
import type { DocumentQuality } from './document-quality.ts';
import { documentsToMend } from './document-quality.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './finding.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gap.ts';

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

/** The documents with slips or with words that nobody has read yet. */
export async function allDocumentsToMend(language: Language): Promise<readonly DocumentQuality[]> {
  return documentsToMend(await allStandards(), await allRegulations(), language);
}
