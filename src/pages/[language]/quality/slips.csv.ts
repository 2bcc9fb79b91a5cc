import type { APIRoute } from 'astro';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { allDocumentsToMend } from '#quality/collection.ts';
import { slipsTable } from '#quality/slips-file.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language } }));
}

/** The slips of all documents, as a file for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const text = slipsTable(await allDocumentsToMend(language), language);
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
