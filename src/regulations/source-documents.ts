import { statedEdition } from '#acts/stated-edition.ts';
import { dateOf } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { regulationPath } from './paths.ts';
import type { Regulation } from './regulation.ts';

/** A regulation as a source of the directory of offices: its tables name them. */
export function sourceDocument(regulation: Regulation, language: Language): SourceDocument {
  return {
    id: regulation.id,
    name: regulation.words[language].name,
    href: regulationPath(language, regulation.id),
    year: dateOf(regulation.act).slice(0, 4),
    edition: statedEdition(regulation, language),
  };
}
