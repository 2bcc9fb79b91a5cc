import type { Finding } from './finding.ts';
import { findingKinds } from './finding.ts';
import type { Gap } from './gap.ts';
import type { RegionSection } from './paths.ts';

/** How many offices or places one thing is wrong of, in all and by region. */
export type SectionTotal = {
  readonly section: RegionSection;
  readonly total: number;
  readonly byRegion: ReadonlyMap<string, number>;
};

function total(section: RegionSection, regions: readonly string[]): SectionTotal {
  const byRegion = new Map<string, number>();
  for (const region of regions) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  return { section, total: regions.length, byRegion };
}

/** How much there is to mend, what harms a reader most first. */
export function totalsBySection(findings: readonly Finding[], gaps: readonly Gap[]): SectionTotal[] {
  const ofKind = (kind: Finding['kind']) =>
    findings.filter((one) => one.kind === kind).map(({ office }) => office.region);
  const places = gaps.map(({ region }) => region.id);
  return [...findingKinds.map((kind) => total(kind, ofKind(kind))), total('gaps', places)];
}
