import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Block, Words } from './schema.ts';

/** A block that is only words, or words with blanks inside: on a sheet in both languages it stands twice. */
export type Worded = Extract<Block, { block: 'mark' | 'title' | 'formula' | 'text' | 'note' | 'stamp' }>;

/** What stands in one column of a sheet in both languages. */
export type Side = { readonly language: Language; readonly block: Worded };

/** Whether a block is words; the others have one blank with both captions. */
export function isWorded(block: Block): block is Worded {
  return ['mark', 'title', 'formula', 'text', 'note', 'stamp'].includes(block.block);
}

/** Whether it says something else in the other language; «APOSTILLE» stands once. */
export function differs(block: Worded): boolean {
  return block.text.kk !== block.text.ru;
}

const twin = (name: string) => `${name}-ru`;

/** Words whose blanks are named as in the second column. */
function renamed(words: Words): Words {
  return { ...words, ru: words.ru.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${twin(name)}}`) };
}

/** The second column: its blanks are named apart, and repeat what is typed in the first. */
function second(block: Worded): Worded {
  if (!('fields' in block) || !block.fields) return block;
  const fields = block.fields.map((field) => ({ ...field, name: twin(field.name), 'same-as': field.name }));
  const copy = { ...block, text: renamed(block.text), fields };
  return 'subtitle' in copy && copy.subtitle ? { ...copy, subtitle: renamed(copy.subtitle) } : copy;
}

/**
 * One block as it stands side by side, Kazakh on the left. A blank inside the words is typed once and appears in both.
 */
export function sidesOf(block: Worded): Side[] {
  return languages.map((language, index) => ({ language, block: index === 0 ? block : second(block) }));
}
