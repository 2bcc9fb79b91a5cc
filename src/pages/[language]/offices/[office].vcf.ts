import type { APIRoute } from 'astro';
import { yearBehind } from '#acts/stated-edition.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { allOffices } from '#offices/collection.ts';
import { editionsBehind } from '#offices/editions-behind.ts';
import { officeTitle } from '#offices/office-title.ts';
import { officePath } from '#offices/paths.ts';
import type { Office } from '#offices/schema.ts';
import { officeVcard } from '#offices/vcard.ts';
import { regionById } from '#regions/collection.ts';
import { placesAbove } from '#regions/places-above.ts';
import { regulationSources } from '#regulations/collection.ts';
import { currentEdition, currentSite } from '#site/collection.ts';
import { standardSources } from '#standards/collection.ts';

export async function getStaticPaths() {
  const offices = await allOffices();
  return languages.flatMap((language) =>
    offices.map((office) => ({ params: { language, office: office.id }, props: { office, language } })),
  );
}

export const GET: APIRoute<{ office: Office; language: Language }> = async ({ props: { office, language } }) => {
  const documents = [...(await standardSources(language)), ...(await regulationSources(language))];
  const region = await regionById(office.region);
  const places = placesAbove(region, office.district, language);
  const { origin } = currentSite();
  const about = {
    title: officeTitle(office, places, language),
    region: region[language],
    year: yearBehind(editionsBehind([office], documents)),
    date: currentEdition().date,
    url: origin && origin + officePath(language, office.id),
  };
  return new Response(officeVcard(office, about, language));
};
