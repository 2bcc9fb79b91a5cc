/** Widths of letters in em, on the safe side for any font without serifs, with the widest spacing a reader may choose. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;!'|()іiIІl-]/u, 0.5],
  [/[шщжмюфыШЩЖМЮФЫ№—ҢҚҒӘ]/u, 1.06],
  [/\p{Lu}/u, 0.92],
];

const letterWidth = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.76;

/** How wide a text is at most, in em. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0);
}

/** The longest beginning of a word that fits with a hyphen; one letter at least. */
function beginning(word: string, width: number): string {
  const letters = [...word];
  let end = 1;
  while (end < letters.length - 1 && textWidth(`${letters.slice(0, end + 1).join('')}-`) <= width) end += 1;
  return letters.slice(0, end).join('');
}

/**
 * Breaks a text into lines for a drawing, which cannot break them itself. A word that is wider than a line is cut with
 * a hyphen; nothing else is added or lost.
 *
 * @param width of a line, in em
 */
export function wrapLabel(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const whole of text.split(/\s+/).filter(Boolean)) {
    let word = whole;
    if (line !== '' && textWidth(`${line} ${word}`) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (textWidth(word) > width && [...word].length > 1) {
      const start = beginning(word, width);
      lines.push(`${start}-`);
      word = word.slice(start.length);
    }
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}
