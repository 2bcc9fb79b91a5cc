import type PDFDocument from 'pdfkit';
import type { Reference, StructureElement } from 'pdfkit';
import type { Ink, TypedField } from './ink.ts';

type FieldInk = Extract<Ink, { ink: 'field' }>;

/**
 * The name under which viewers find the typeface of the typed letters. Chromium's viewer takes an embedded typeface for
 * Latin only, and drops ә ғ қ ң ө ұ ү һ, unless it is called by the name of a typeface of symbols.
 */
const faceKey = 'Wingdings';

const flags = { 'one-line': 0, lines: 0x1000, cells: 0x1000000, tick: 0 } as const;
/** No spelling checks: names of people and streets. */
const unspelled = 0x400000;

/** Names must be told from plain words: pdfkit writes a `String` object as text, a plain string as a name. */
// oxlint-disable-next-line no-new-wrappers -- pdfkit's own convention
const text = (words: string) => new String(words);

/** Fields that say the same are one field that stands in several places. */
type Shared = { field: Reference; spots: Reference[] };

/** Collects the fields of one document and writes them into it. */
export class AcroForm {
  readonly #pdf: PDFDocument;
  readonly #fields: Reference[] = [];
  readonly #shared = new Map<TypedField, Shared>();
  /** A field that repeats another -> the field it repeats. */
  readonly #firsts = new Map<TypedField, TypedField>();

  /**
   * @param pages the fields of each page, in printed order. One that a later field of its page repeats becomes shared;
   * across pages Chromium's viewer would leave the repetition empty, so there each field stands for itself.
   */
  constructor(pdf: PDFDocument, pages: readonly (readonly TypedField[])[]) {
    this.#pdf = pdf;
    for (const fields of pages) {
      const byName = new Map(fields.map((field) => [field.name, field]));
      for (const field of fields) {
        const first = field.sameAs === undefined ? undefined : byName.get(field.sameAs);
        if (first && first.kind === field.kind && first.cells === field.cells) this.#firsts.set(field, first);
      }
    }
  }

  /** A drawing that a viewer shows for a field. */
  #appearance(content: string, width: number, height: number): Reference {
    const drawing = this.#pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    drawing.end(content);
    return drawing;
  }

  #looks({ field, width, height }: FieldInk) {
    // Drawn empty: on paper the rules are to be seen. White comes with the first typed letter and hides the inner rules,
    // so that the lines of the text need not keep to them.
    if (field.kind !== 'tick') {
      const white = field.kind === 'lines' ? { BG: [1] } : {};
      return { AP: { N: this.#appearance('/Tx BMC EMC', width, height) }, MK: white };
    }
    const tick = `q 1.6 w 1 J 0 G ${0.2 * width} ${0.5 * height} m ${0.42 * width} ${0.22 * height} l ${0.82 * width} ${0.84 * height} l S Q`;
    const N = { Yes: this.#appearance(tick, width, height), Off: this.#appearance('q Q', width, height) };
    return { AP: { N }, AS: 'Off', MK: { CA: text('4') } };
  }

  #fieldData(field: TypedField) {
    const common = { T: text(field.name), TU: text(field.help), Ff: flags[field.kind] };
    if (field.kind === 'tick') return { ...common, FT: 'Btn', V: 'Off' };
    return {
      ...common,
      FT: 'Tx',
      Ff: common.Ff | unspelled,
      DA: text(`/${faceKey} ${field.size.toFixed(1).replace('.0', '')} Tf 0 g`),
      Q: field.align === 'end' ? 2 : 0,
      ...(field.cells === undefined ? {} : { MaxLen: field.cells }),
    };
  }

  /** Puts a field on the current page and into the tag tree. */
  add(ink: FieldInk, structure: StructureElement): void {
    const { field, x, y, width, height } = ink;
    const widget = { Subtype: 'Widget', F: 4, structParent: structure, ...this.#looks(ink) };
    const first = this.#firsts.get(field) ?? field;
    if ([...this.#firsts.values()].includes(first)) {
      const shared = this.#shared.get(first) ?? { field: this.#pdf.ref(this.#fieldData(first)), spots: [] };
      if (!this.#shared.has(first)) this.#fields.push(shared.field);
      this.#shared.set(first, shared);
      // Firefox looks for the help here, not at the shared field.
      const help = text(field.help);
      this.#pdf.annotate(x, y, width, height, { ...widget, TU: help, Parent: shared.field });
      shared.spots.push(this.#last());
    } else {
      this.#pdf.annotate(x, y, width, height, { ...widget, ...this.#fieldData(field) });
      this.#fields.push(this.#last());
    }
    // Written at once: pdfkit takes the page that is open when it writes for the page of the field.
    structure.end();
  }

  #last(): Reference {
    const last = this.#pdf.page.annotations.at(-1);
    if (!last) throw new Error('pdfkit keeps its annotations elsewhere; see acro-form.ts');
    return last;
  }

  /**
   * Writes the list of fields into the pdf.
   *
   * @param face the typeface of the typed letters, embedded with every letter that can be typed
   */
  end(face: Reference): void {
    if (this.#fields.length === 0) return;
    // pdfkit writes out the shared fields and the list itself when the document ends.
    for (const { field, spots } of this.#shared.values()) field.data['Kids'] = spots;
    this.#pdf._acroform = { fonts: {}, defaultFont: faceKey };
    this.#pdf._root.data['AcroForm'] = this.#pdf.ref({
      Fields: this.#fields,
      DA: text(`/${faceKey} 11 Tf 0 g`),
      DR: { Font: { [faceKey]: face } },
    });
  }
}
