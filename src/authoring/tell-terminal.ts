import type { AuthorLanguage } from './author-language.ts';
import type { Report } from './check-content.ts';
import { frameWord, wordsOf } from './messages.ts';
import type { Problem } from './problem.ts';
import { summary } from './summary.ts';

/** One problem as a person reads it in a terminal: the place, what was found, what is expected, what to do. */
export function problemInWords(problem: Problem, language: AuthorLanguage, folder: string): string {
  const { found, expected, remedy } = wordsOf(problem.code, problem.values, language);
  const lines = [
    `${folder}/${problem.file}:${problem.line}:${problem.column}`,
    `  ${found}`,
    `  ${frameWord('expected', language)}: ${expected}`,
    `  ${frameWord('remedy', language)}: ${remedy}`,
  ];
  const { help } = problem;
  // The sentences of the schemas are English; an example needs no translation.
  if (help?.about && language === 'en') lines.push(`  ${help.about}`);
  if (help?.example) lines.push(`  ${frameWord('example', language)}: ${help.example}`);
  return lines.join('\n');
}

/**
 * A report for a person at a terminal.
 *
 * @param folder how the content folder is named before the paths
 */
export function reportInWords(report: Report, language: AuthorLanguage, folder: string): string {
  return [...report.problems.map((one) => problemInWords(one, language, folder)), summary(report, language)].join(
    '\n\n',
  );
}
