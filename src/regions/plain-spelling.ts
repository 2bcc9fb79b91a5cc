// Letters that scans print in the Latin alphabet inside Cyrillic words.
const lookAlikes: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  h: 'һ',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
};

/**
 * A printed name made comparable: small letters, ё as е, Latin look-alikes as Cyrillic, soft hyphens gone, dots, hyphens
 * and other marks as single spaces. Meant for comparing only, never for showing.
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
