/**
 * The part of pdfkit that the forms use. Three members are private there (`_root`, `_font`, `_acroform`): the public `formText()` can
 * set neither help nor appearance nor a place in the tag tree. The version is therefore pinned.
 */
declare module 'pdfkit' {
  type Dictionary = Record<string, unknown>;

  export interface Reference {
    data: Dictionary;
    end(bytes?: string): void;
  }

  export interface StructureElement {
    dictionary: Reference;
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface StructureContent {
    refs: unknown[];
  }

  export interface EmbeddedFont {
    font: { hasGlyphForCodePoint(codePoint: number): boolean };
    encode(words: string): unknown;
    ref(): Reference;
  }

  export interface TextOptions {
    lineBreak: false;
    baseline: 'alphabetic';
  }

  export default class PDFDocument {
    constructor(options: {
      autoFirstPage: false;
      bufferPages: true;
      pdfVersion: '1.7';
      lang: string;
      tagged: true;
      displayTitle: true;
      font: null;
      info: Record<string, string | Date>;
    });
    _root: Reference;
    _font: EmbeddedFont;
    _acroform: { fonts: Record<string, Reference>; defaultFont: string };
    on(event: 'data', take: (bytes: Uint8Array) => void): this;
    on(event: 'end', done: () => void): this;
    addPage(options: { size: [number, number]; margin: number }): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    widthOfString(words: string): number;
    text(words: string, x: number, y: number, options: TextOptions): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(points: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    fill(): this;
    ref(data: Dictionary): Reference;
    annotate(x: number, y: number, width: number, height: number, options: Dictionary): this;
    page: { annotations: Reference[] };
    struct(role: string, options: Dictionary): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(role: 'Artifact', options: Dictionary): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    end(): void;
  }
}
