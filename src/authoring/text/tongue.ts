const kazakhLetters = /[әғқңөұүһі]/gi;

function share(text: string): { letters: number; kazakh: number } {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return { letters, kazakh: text.match(kazakhLetters)?.length ?? 0 };
}

/**
 * Whether a text can be Kazakh. Every eighth letter of Kazakh prose is one that Russian lacks; a text of a few words
 * may have none.
 */
export function mayBeKazakh(text: string): boolean {
  const { letters, kazakh } = share(text);
  return letters < 30 || kazakh / letters >= 0.02;
}

/** Whether a text can be Russian: Kazakh letters stand only in names. */
export function mayBeRussian(text: string): boolean {
  const { letters, kazakh } = share(text);
  return letters < 30 || kazakh / letters <= 0.03;
}
