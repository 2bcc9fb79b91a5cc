import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { allGaps } from '#quality/collection.ts';
import { gapsTable } from '#quality/gaps-file.ts';
import { regulationSources } from '#regulations/collection.ts';
import { standardSources } from '#standards/collection.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language } }));
}

/** The places that lists leave out, as a file for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const documents = [...(await standardSources(language)), ...(await regulationSources(language))];
  const text = gapsTable(await allGaps(), documents, language);
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
