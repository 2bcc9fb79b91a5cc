const latin: Record<string, string> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  м: 'm',
  к: 'k',
  т: 't',
};

/** An electronic address whose Cyrillic letters look like Latin ones: mailboxes of the documents are Latin throughout. */
export function inLatin(address: string): string {
  if (!/[a-z]/i.test(address)) return address;
  return address.replace(/[асеорхумкт]/g, (letter) => latin[letter] ?? letter);
}
