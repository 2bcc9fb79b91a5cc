import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import type { Finding } from '#quality/finding.ts';
import { allFindings } from '#quality/collection.ts';
import { findingsTable } from '#quality/findings-file.ts';
import { allRegions } from '#regions/collection.ts';
import { currentSite } from '#site/collection.ts';

export async function getStaticPaths() {
  const byKind = Map.groupBy(await allFindings(), ({ office }) => office.kind);
  return [...byKind].flatMap(([kind, findings]) =>
    languages.map((language) => ({ params: { language, kind }, props: { findings } })),
  );
}

/** What is to be mended in the offices of one kind, as a file for a spreadsheet. */
export const GET: APIRoute<{ findings: readonly Finding[] }> = async ({ params, props }) => {
  const text = findingsTable(
    props.findings,
    await allRegions(),
    params['language'] as Language,
    currentSite().origin ?? '',
  );
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
