import { statedEdition } from '#acts/stated-edition.ts';
import { dateOf } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { standardPath } from './paths.ts';
import type { Standard } from './standard.ts';

/** A standard as a source of the directory of offices: its tables name them. */
export function sourceDocument(standard: Standard, language: Language): SourceDocument {
  return {
    id: standard.id,
    name: standard.words[language].name,
    href: standardPath(language, standard.id),
    year: dateOf(standard.act).slice(0, 4),
    edition: statedEdition(standard, language),
  };
}
