/** A language in which authors read messages. English serves programmers. */
export const authorLanguages = ['ru', 'kk', 'en'] as const;

/** A language in which authors read messages. */
export type AuthorLanguage = (typeof authorLanguages)[number];

/** Whether a word given on the command line names such a language. */
export function isAuthorLanguage(word: string | undefined): word is AuthorLanguage {
  return (authorLanguages as readonly (string | undefined)[]).includes(word);
}
