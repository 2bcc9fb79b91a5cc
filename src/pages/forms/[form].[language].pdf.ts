import { citation, statusInWords } from '#acts/citation.ts';
import { actById } from '#acts/collection.ts';
import { allForms } from '#forms/collection.ts';
import { formPdf } from '#forms/pdf/form-pdf.ts';
import { formFonts } from '#forms/pdf/loader.ts';
import { placeOf } from '#forms/place.ts';
import type { Form } from '#forms/schema.ts';
import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { currentEdition, currentSite } from '#site/collection.ts';

type Props = { slug: string; form: Form; language: Language };

export async function getStaticPaths() {
  const forms = await allForms();
  return languages.flatMap((language) =>
    forms.map(({ slug, form }) => ({ params: { language, form: slug }, props: { slug, form, language } })),
  );
}

/** A form as a file to keep, to fill in and to print. */
export async function GET({ props }: { props: Props }): Promise<Response> {
  const { form, language } = props;
  const act = await actById(form.act);
  const repealedBy = act.status.is === 'repealed' && act.status.by ? await actById(act.status.by) : undefined;
  const source = placeOf(form, citation(act, language), statusInWords(act, language, repealedBy), language);
  const printed = { ...props, source, origin: currentSite().origin, edition: currentEdition() };
  const bytes = await formPdf(printed, await formFonts(process.cwd()));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
}
