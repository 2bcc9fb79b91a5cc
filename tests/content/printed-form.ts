/** Holds a form against the lines of its document: the same letters in the same order, a rule where a rule stands. */
import { officialWords } from '#forms/official-words.ts';
import type { Block, Form } from '#forms/schema.ts';
import type { Path } from '../../src/forms/schema/walk.ts';

/** A rule of a form: the letters before it, and how far a caption printed between several rules may carry it. */
export type Rule = { readonly from: number; readonly to: number };

const rule = '\u0001';
/** Ruled lines, dots and dashes of the documents; also a day and a year without rules («« » 20 г.»). */
const ruled = /(?:\\?_)+|-{5,}|\.{4,}|…+|(?<=«) +(?=»)|(?<=(?<!\d)20)\s+(?=(?:г\.|года?|ж\.|жылғы)(?!\p{L}))/gu;
/** Soft hyphens, bold marks and the empty row of a table. */
const damage = /\u00ad|\*\*|^--(?:\t--)*$/gmu;
/** A word set with spaces: «З а я в л е н и е». */
const spaced = /(?<![^\s])(?:\p{L} ){3,}\p{L}(?![^\s])/gu;

/** Kazakh letters in a legacy 8-bit font, as they come out of it; neither language has them. */
const legacy: Readonly<Record<string, string>> = {
  ќ: 'қ',
  Ќ: 'Қ',
  ў: 'ұ',
  Ў: 'Ұ',
  ѕ: 'ң',
  ґ: 'ө',
  Ґ: 'Ө',
  є: 'ғ',
  Є: 'Ғ',
  ї: 'ү',
  Ї: 'Ү',
  ј: 'ә',
  Ј: 'Ә',
};
const legacyLetters = new RegExp(`[${Object.keys(legacy).join('')}]`, 'gu');
/** Latin words in which the document has Cyrillic letters of the same look. */
const latin: Readonly<Record<string, string>> = { Рауs: 'Pays', Hayе: 'Haye', аt: 'at' };
const lookAlikes = new RegExp(`(?<!\\p{L})(?:${Object.keys(latin).join('|')})(?!\\p{L})`, 'gu');
/** A person: an initial and a surname. */
const person = /(?<![\p{L}.])\p{Lu}\. ?\p{Lu}\p{L}{3,}/gu;

/** A line of a document with a rule where it names a person: names are not kept. */
export function withoutNames(line: string): string {
  return line.replaceAll(person, '______');
}

/** The document without damage, its rules as one sign each, letter-spaced words joined. */
const marked = (lines: string) =>
  lines
    .replaceAll(damage, '')
    .replaceAll(lookAlikes, (word) => latin[word] ?? word)
    .replaceAll(legacyLetters, (letter) => legacy[letter] ?? letter)
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(spaced, (word) => word.replaceAll(' ', ''))
    .replaceAll(ruled, rule);

const letters = (text: string) => text.replaceAll(/\s/g, '');
/** One space between words, none inside quotes and brackets. */
const oneSpaced = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/" ?([^"]*?) ?"/g, '"$1"')
    .replaceAll(/([«(]) | ([»)])/g, '$1$2')
    .trim();

/** What a document prints: its letters, how many of them stand before each rule, and its words with their spaces. */
export function printedIn(lines: string): { letters: string; rules: number[]; words: string } {
  const text = letters(marked(lines));
  const rules: number[] = [];
  for (const sign of text) if (sign === rule) rules.push(0);
  const parts = text.split(rule);
  let before = 0;
  for (const index of rules.keys()) rules[index] = before += parts[index]?.length ?? 0;
  return { letters: parts.join(''), rules, words: oneSpaced(marked(lines).replaceAll(rule, ' ')) };
}

/** How many rules a block prints after its first words, apart from the blanks inside its text. */
function rulesOf(block: Block): number {
  if (block.block === 'line') return block.rows;
  return ['date', 'identifier', 'signature', 'end'].includes(block.block) ? 1 : 0;
}

/** The letters of columns, put together in the order in which the document prints them line by line. */
type Merged = { readonly text: string; readonly columnOf: readonly number[] };

/** Reads columns side by side: the document's own order, or one column after the other when it has no such letters. */
function sideBySide(columns: readonly string[], document: string): Merged {
  const whole = columns.join('');
  const inTurn = {
    text: whole,
    columnOf: columns.flatMap((column, index) => Array<number>(column.length).fill(index)),
  };
  /** How far each column may be read after each letter, and the step that led there. */
  const steps: Map<string, { before: string; column: number }>[] = [];
  let reached = [columns.map(() => 0)];
  for (let at = 0; at < whole.length; at++) {
    const step = new Map<string, { before: string; column: number }>();
    for (const places of reached) {
      for (const [column, text] of columns.entries()) {
        if (text[places[column] ?? 0] !== document[at]) continue;
        const next = places.map((place, index) => (index === column ? place + 1 : place));
        if (!step.has(next.join())) step.set(next.join(), { before: places.join(), column });
      }
    }
    if (step.size === 0) return inTurn;
    steps.push(step);
    reached = [...step.keys()].map((key) => key.split(',').map(Number));
  }
  const columnOf: number[] = [];
  let key = columns.map((column) => column.length).join();
  for (const step of steps.reverse()) {
    const { before, column } = step.get(key) ?? { before: '', column: 0 };
    columnOf.unshift(column);
    key = before;
  }
  return { text: document.slice(0, whole.length), columnOf };
}

/**
 * What a form prints in the language of its document: its letters and its rules, in printed order.
 *
 * @param document the letters of the document: they tell in which order columns beside each other are read
 */
export function printedBy(form: Form, document: string): { letters: string; rules: Rule[]; words: string[] } {
  const said = officialWords(form);
  const words: string[] = [];

  const wordsAt = (path: Path) =>
    said.filter(
      ({ path: at }) => path.every((step, index) => at[index] === step) && !at.slice(path.length).includes('blocks'),
    );

  function printed(blocks: readonly Block[], path: Path, start: number): { letters: string; rules: Rule[] } {
    const rules: Rule[] = [];
    let text = '';
    const print = (more: string) => {
      for (const [index, part] of more.split(/\{[^{}]*\}/).entries()) {
        const place = start + text.length;
        if (index > 0) rules.push({ from: place, to: place });
        text += letters(part);
        if (part.trim()) words.push(oneSpaced(part));
      }
    };
    const printInside = (inside: readonly Block[], at: Path) => {
      const part = printed(inside, at, start + text.length);
      text += part.letters;
      rules.push(...part.rules);
    };
    for (const [index, block] of blocks.entries()) {
      const here = [...path, index];
      const own = wordsAt(here);
      const lead = own.filter((word) => word.path.at(-2) === 'lead' || word.path.at(-1) === 'lead');
      for (const { thing } of lead) print(thing);
      const from = start + text.length;
      for (const { thing } of own.filter((word) => !lead.includes(word))) print(thing);
      for (let row = 0; row < rulesOf(block); row++) rules.push({ from, to: start + text.length });
      if (block.block === 'row') {
        const columns = block.columns.map((column, at) =>
          printed(column.blocks, [...here, 'columns', at, 'blocks'], 0),
        );
        const first = start + text.length;
        const { text: merged, columnOf } = sideBySide(
          columns.map((column) => column.letters),
          document.slice(first),
        );
        for (const [at, column] of columns.entries()) {
          const places = columnOf.flatMap((of, place) => (of === at ? [first + place] : []));
          for (const { from: after, to: before } of column.rules) {
            rules.push({
              from: after === 0 ? first : (places[after - 1] ?? first) + 1,
              to: places[before] ?? first + merged.length,
            });
          }
        }
        text += merged;
      } else if (block.block === 'copies') {
        for (const [at, copy] of block.copies.entries()) printInside(copy.blocks, [...here, 'copies', at, 'blocks']);
      } else if ('blocks' in block) {
        printInside(block.blocks, [...here, 'blocks']);
      }
    }
    return { letters: text, rules };
  }

  return { ...printed(form.blocks, ['blocks'], 0), words };
}

/** The rules of a document that a form lacks, and how many rules the form has beyond those of the document. */
export function comparedRules(
  paper: readonly Rule[],
  document: readonly number[],
): { astray: number[]; added: number } {
  const left = [...paper].sort((a, b) => a.to - b.to);
  const astray = document.filter((place) => {
    const found = left.findIndex(({ from, to }) => from <= place && place <= to);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { astray, added: left.length };
}
