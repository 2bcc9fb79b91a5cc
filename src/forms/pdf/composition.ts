import type { Language } from '#i18n/language.ts';
import type { Form } from '../schema.ts';
import { blockSlabs } from './blocks.ts';
import type { Corner } from './corner.ts';
import { cornerSlab } from './corner.ts';
import type { Faces } from './face.ts';
import { checkLetters } from './face.ts';
import type { Ink, Tag } from './ink.ts';
import { FormLayoutError } from './layout-error.ts';
import { pagesOf } from './pages.ts';
import type { Density, Sheet } from './sheet.ts';
import { densities, mm, sheetOf } from './sheet.ts';

/** A form set on its pages: what is drawn on each, in reading order. */
export type Composition = { sheet: Sheet; pages: Ink[][] };

/** What is set: a form in one language, with the words about it. */
export type Paper = {
  slug: string;
  form: Form;
  language: Language;
  corner: Corner;
  /** Words at the foot of every page, on the left; the number of the page stands on the right. */
  foot: string;
};

const footSize = 6.5;

function footInk(words: string, page: number, count: number, sheet: Sheet, faces: Faces): Ink[] {
  const y = sheet.bottom + mm(7);
  const number = `${page} / ${count}`;
  const right = sheet.left + sheet.inner - faces.sans.width(number, footSize);
  const small = { ink: 'words', y, face: 'sans', size: footSize, grey: true } as const;
  const line: Ink = {
    ink: 'stroke',
    x: sheet.left,
    y: y - mm(3),
    toX: sheet.left + sheet.inner,
    toY: y - mm(3),
    weight: 0.4,
    colour: '#999',
  };
  return [line, { ...small, x: sheet.left, words }, { ...small, x: right, words: number }];
}

/** The form at one density; how many pages it takes is up to the caller to judge. */
export function composedAt(density: Density, paper: Paper, faces: Faces): Composition {
  const { form, language } = paper;
  const sheet = sheetOf(form.sheet);
  const place = `content/forms/${paper.slug}.yaml, ${language}`;
  const tag: Tag = { role: 'Document' };
  const setting = { language, faces, density, pen: false, tag, place };
  const left = { x: sheet.left, width: sheet.inner * 0.4 };
  const corner = cornerSlab(paper.corner, left, setting);
  const slabs = blockSlabs(form.blocks, { x: sheet.left, width: sheet.inner }, setting);
  const pages = pagesOf(slabs, corner, sheet, place);
  checkLetters(paper.foot, faces.sans, place);
  return {
    sheet,
    pages: pages.map((page, index) => [...page, ...footInk(paper.foot, index + 1, pages.length, sheet, faces)]),
  };
}

/**
 * Sets a form as airily as its declared number of pages allows.
 *
 * @throws FormLayoutError when it takes more pages than declared even set closely, or cannot be printed
 */
export function composed(paper: Paper, faces: Faces): Composition {
  const declared = paper.form.pages;
  let found = 0;
  for (const density of densities) {
    const composition = composedAt(density, paper, faces);
    found = composition.pages.length;
    if (found <= declared) return composition;
  }
  throw new FormLayoutError('pages', `content/forms/${paper.slug}.yaml, ${paper.language}`, { found, declared });
}
