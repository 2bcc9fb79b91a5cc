import PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { AcroForm } from './acro-form.ts';
import type { Composition } from './composition.ts';
import type { Ink, Tag, TypedField } from './ink.ts';
import { packed } from './object-streams.ts';

/** The typefaces as files, and the letters that can be typed: in the typeface of the captions. */
export type FontFiles = Readonly<Record<'serif' | 'bold' | 'sans', Uint8Array>> & { repertoire: string };

/** What the document says about itself. */
export type About = { title: string; subject: string; language: string; date: string };

/** Opens a document with its typefaces; nothing in it depends on the day or the machine. */
export function openDocument(fonts: FontFiles, about: About): PDFDocument {
  const day = new Date(`${about.date}T00:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: about.language,
    tagged: true,
    displayTitle: true,
    font: null,
    info: {
      Title: about.title,
      Subject: about.subject,
      Producer: 'Qyzmet',
      Creator: 'Qyzmet',
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const name of ['serif', 'bold', 'sans'] as const) pdf.registerFont(name, fonts[name]);
  return pdf;
}

/** Draws things on pages and hangs them into the tag tree. */
class Pen {
  readonly #pdf: PDFDocument;
  readonly #form: AcroForm;
  readonly #elements = new Map<Tag, StructureElement>();
  /** Whose marked content is open: a node of the tree, or decoration. */
  #open: Tag | 'decoration' | undefined;

  constructor(pdf: PDFDocument, form: AcroForm) {
    this.#pdf = pdf;
    this.#form = form;
  }

  #elementOf(tag: Tag): StructureElement {
    const known = this.#elements.get(tag);
    if (known) return known;
    const scope = tag.role === 'TH' ? { scope: 'Column' } : {};
    const { alt, title, lang } = tag;
    const element = this.#pdf.struct(tag.role, { alt, title, lang, ...scope });
    if (tag.parent) this.#elementOf(tag.parent).add(element);
    else this.#pdf.addStructure(element);
    this.#elements.set(tag, element);
    return element;
  }

  /** Ends the marked content that is open. */
  lift(): void {
    if (this.#open) this.#pdf.endMarkedContent();
    this.#open = undefined;
  }

  #mark(tag: Tag | undefined): void {
    const wanted = tag ?? 'decoration';
    if (this.#open === wanted) return;
    this.lift();
    if (tag) {
      const element = this.#elementOf(tag);
      element.add(this.#pdf.markStructureContent(tag.role));
    } else {
      this.#pdf.markContent('Artifact', { type: 'Layout' });
    }
    this.#open = wanted;
  }

  #squares({ x, y, side, rows }: Extract<Ink, { ink: 'squares' }>): void {
    const unit = side / rows.length;
    for (const [line, squares] of rows.entries()) {
      for (const [column, dark] of squares.entries()) {
        if (!dark || squares[column - 1]) continue;
        const end = squares.findIndex((next, at) => at > column && !next);
        const length = (end === -1 ? squares.length : end) - column;
        this.#pdf.rect(x + column * unit, y + line * unit, length * unit, unit);
      }
    }
    this.#pdf.fillColor('#000').fill();
  }

  draw(ink: Ink): void {
    const pdf = this.#pdf;
    if (ink.ink === 'field') {
      this.lift();
      this.#form.add(ink, this.#elementOf(ink.tag));
      return;
    }
    this.#mark('tag' in ink ? ink.tag : undefined);
    if (ink.ink === 'squares') {
      this.#squares(ink);
    } else if (ink.ink === 'words') {
      pdf.font(ink.face).fontSize(ink.size);
      pdf.fillColor(ink.grey ? '#444' : '#000');
      pdf.text(ink.words, ink.x, ink.y, { lineBreak: false, baseline: 'alphabetic' });
    } else {
      pdf.lineWidth(ink.weight).strokeColor(ink.colour);
      if (ink.dashed) pdf.dash(3, { space: 3 });
      pdf.moveTo(ink.x, ink.y).lineTo(ink.toX, ink.toY).stroke();
      if (ink.dashed) pdf.undash();
    }
  }
}

/** A composed form as the bytes of a PDF: fillable, tagged, the same on every machine. */
export async function drawn({ sheet, pages }: Composition, fonts: FontFiles, about: About): Promise<Uint8Array> {
  const pdf = openDocument(fonts, about);
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (bytes) => parts.push(bytes)).on('end', () => resolve(Buffer.concat(parts)));
  });
  const fields = pages.map((page) => page.flatMap((ink): TypedField[] => (ink.ink === 'field' ? [ink.field] : [])));
  const form = new AcroForm(pdf, fields);
  const pen = new Pen(pdf, form);
  for (const page of pages) {
    pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const ink of page) pen.draw(ink);
    pen.lift();
  }
  if (fields.flat().length > 0) {
    // Every letter that can be typed goes into the file, whether the paper uses it or not.
    const { _font: face } = pdf.font('sans');
    face.encode(fonts.repertoire);
    form.end(face.ref());
  }
  pdf.end();
  return packed(await done);
}
