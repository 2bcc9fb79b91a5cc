import type { Language } from '#i18n/language.ts';

/** The page that lists all forms. */
export function formsPath(language: Language): string {
  return `/${language}/forms/`;
}

/** The page on which one form is filled in and printed. */
export function formPath(language: Language, slug: string): string {
  return `${formsPath(language)}${slug}/`;
}

/** The page of one form with Kazakh and Russian side by side. */
export function formBothPath(language: Language, slug: string): string {
  return `${formPath(language, slug)}both/`;
}

/** The form as a PDF file. */
export function formPdfPath(language: Language, slug: string): string {
  return `/forms/${slug}.${language}.pdf`;
}
