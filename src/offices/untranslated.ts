import type { Language } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import type { Office } from './schema.ts';

/** Whether a list of these offices shows a name or an address in the other language: one line then says so for all. */
export function showsOtherLanguage(offices: readonly Office[], language: Language): boolean {
  return offices.some((office) =>
    [office.name, office.address].some((text) => shownText(text ?? {}, language)?.translated === false),
  );
}
