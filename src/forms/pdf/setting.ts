import type { Language } from '#i18n/language.ts';
import type { Field, InlineField, Words } from '../schema.ts';
import type { Faces } from './face.ts';
import type { Tag, TypedField } from './ink.ts';
import type { Density } from './sheet.ts';

/** Everything that holds for a block and for the blocks inside it. */
export type Setting = {
  language: Language;
  faces: Faces;
  density: Density;
  /** Nothing can be typed: a part for the office. */
  pen: boolean;
  /** The node of the tag tree that takes what is printed. */
  tag: Tag;
  /** Where the block stands in the form, for messages to the author. */
  place: string;
};

/** The column in which a block stands, in points from the left edge of the sheet. */
export type Room = { x: number; width: number };

/** The words in the language of the paper; nothing where the form has none. */
export function say(words: Words | undefined, setting: Setting): string {
  return words?.[setting.language] ?? '';
}

/** What a viewer must know of a blank: its name and the help that is read aloud. */
export function typed(
  field: Field | InlineField,
  kind: TypedField['kind'],
  size: number,
  { language }: Setting,
): TypedField {
  const help = [field.label[language], field.hint?.[language]].filter(Boolean).join('. ');
  const same = field['same-as'];
  return { name: field.name, help, kind, size, ...(same === undefined ? {} : { sameAs: same }) };
}
