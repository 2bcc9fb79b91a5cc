/** Holds a form against the lines of its document: the same letters in the same order, a rule where a rule stands. */
import { officialWords } from '#forms/official-words.ts';
import type { Block, Form } from '#forms/schema.ts';
import { everyBlock } from '../../src/forms/schema/walk.ts';

/** A rule of a form: the letters before it, and how far a caption printed between several rules may carry it. */
export type Rule = { readonly from: number; readonly to: number };

const rule = '\u0001';
/** Ruled lines, dots and dashes of the documents; also a year without its rule («20 г.»). */
const ruled = /(?:\\?_)+|-{5,}|\.{4,}|…+|(?<=(?<!\d)20)\s+(?=(?:г\.|года?|ж\.|жылғы)(?!\p{L}))/gu;
/** Soft hyphens, bold marks and the empty row of a table. */
const damage = /\u00ad|\*\*|^--(?:\t--)*$/gmu;
/** A word set with spaces: «З а я в л е н и е». */
const spaced = /(?<![^\s])(?:\p{L} ){3,}\p{L}(?![^\s])/gu;

/** The document without damage, its rules as one sign each, letter-spaced words joined. */
const marked = (lines: string) =>
  lines
    .replaceAll(damage, '')
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(spaced, (word) => word.replaceAll(' ', ''))
    .replaceAll(ruled, rule);

const letters = (text: string) => text.replaceAll(/\s/g, '');
const oneSpaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

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

/** What a form prints in the language of its document: its letters and its rules, in printed order. */
export function printedBy(form: Form): { letters: string; rules: Rule[]; words: string[] } {
  const said = officialWords(form);
  const rules: Rule[] = [];
  const words: string[] = [];
  let printed = '';
  const print = (text: string) => {
    const parts = text.split(/\{[^{}]*\}/);
    for (const [index, part] of parts.entries()) {
      if (index > 0) rules.push({ from: printed.length, to: printed.length });
      printed += letters(part);
      if (part.trim()) words.push(oneSpaced(part));
    }
  };
  for (const { thing: block, path } of everyBlock(form.blocks)) {
    const own = said.filter((word) => {
      const inside = word.path.slice(path.length);
      return path.every((step, index) => word.path[index] === step) && !inside.includes('blocks');
    });
    const lead = own.filter((word) => word.path.at(-1) === 'lead');
    for (const { thing } of lead) print(thing);
    const from = printed.length;
    for (const { thing } of own.filter((word) => !lead.includes(word))) print(thing);
    for (let row = 0; row < rulesOf(block); row++) rules.push({ from, to: printed.length });
  }
  return { letters: printed, rules, words };
}
