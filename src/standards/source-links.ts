import type { Language } from '#i18n/language.ts';
import type { SourceLink } from '#offices/office-service.ts';
import type { Source } from '#offices/schema.ts';
import { standardPath } from './paths.ts';
import type { Standard } from './standard.ts';

/** The rows of the documents that name an office, with a link to the appendix on the page of its standard. */
export function sourceLinks(
  sources: readonly Source[],
  standards: readonly Standard[],
  language: Language,
): SourceLink[] {
  return sources.map(({ table, row }) => {
    const standard = standards.find(({ id }) => id === table.replace(/\/.*$/, ''));
    const appendix = table.replace(/^.*\//, '');
    if (!standard) return { document: table, appendix, row };
    const href = `${standardPath(language, standard.id)}#appendix-${appendix}`;
    return { document: standard.words[language].name, appendix, row, href };
  });
}
