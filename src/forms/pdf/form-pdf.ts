import { encode } from 'uqr';
import type { Language } from '#i18n/language.ts';
import { formMessages } from '../messages.ts';
import { formPath } from '../paths.ts';
import type { Form } from '../schema.ts';
import type { Paper } from './composition.ts';
import { composed } from './composition.ts';
import type { FontFiles } from './draw.ts';
import { drawn } from './draw.ts';
import type { Faces } from './face.ts';

/** A form to put into a PDF, with what the paper says about it. */
export type PrintedForm = {
  slug: string;
  form: Form;
  language: Language;
  /** Act and appendix, and what the document says about its force. */
  source: string;
  /** The public address of the site; without it the paper carries no code. */
  origin: string | undefined;
  /** Version and date (YYYY-MM-DD) of the data. */
  edition: { version: string; date: string };
};

/** The paper of a form: its corner and its foot in words. */
export function paperOf({ slug, form, language, source, origin, edition }: PrintedForm): Paper {
  const say = formMessages(language);
  const path = formPath(language, slug);
  const translated = language !== form.language && form.translation === 'ours';
  const address = `${origin ?? ''}${path}`;
  const code = { rows: encode(address, { ecc: 'M', border: 0 }).data, alt: say('codeOf', { address }) };
  return {
    slug,
    form,
    language,
    corner: {
      source,
      ...(translated ? { translation: say('onPaper') } : {}),
      ...(origin === undefined ? {} : { code }),
    },
    foot: `${address.replace(/^https?:\/\//, '')} · ${edition.version} · ${edition.date}`,
  };
}

/**
 * A form as a PDF to fill on screen or by pen: A4, tagged, the same bytes for the same content.
 *
 * @throws FormLayoutError that names form, block and remedy when the form cannot be printed
 */
export function formPdf(printed: PrintedForm, fonts: { files: FontFiles; faces: Faces }): Promise<Uint8Array> {
  const { form, language, edition } = printed;
  const about = {
    title: form.name[language],
    subject: form.purpose[language],
    language,
    date: edition.date,
  };
  return drawn(composed(paperOf(printed), fonts.faces), fonts.files, about);
}
