import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { init } from '@embedpdf/pdfium';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
const starting = init({ wasmBinary: new Uint8Array(wasm).buffer }).then((pdfium) => {
  pdfium.PDFiumExt_Init();
  return pdfium;
});

const kinds = { tick: 2, text: 6 } as const;
const widget = 20;

/** Letters of 16 bits with a zero at the end, as the engine takes and gives them. */
class Engine {
  readonly pdfium: WrappedPdfiumModule;

  constructor(pdfium: WrappedPdfiumModule) {
    this.pdfium = pdfium;
  }

  get memory(): Uint8Array {
    return (this.pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  }

  reserve(size: number): number {
    return this.pdfium.pdfium.wasmExports.malloc(size);
  }

  free(at: number): void {
    this.pdfium.pdfium.wasmExports.free(at);
  }

  /** Lets the engine write bytes somewhere and reads them as text. */
  words(write: (at: number, size: number) => number): string {
    const size = write(0, 0);
    const at = this.reserve(size + 2);
    write(at, size);
    const text = new TextDecoder('utf-16le').decode(this.memory.slice(at, at + size)).replace(/\0+$/, '');
    this.free(at);
    return text;
  }

  given(text: string): number {
    const bytes = Buffer.from(`${text}\0`, 'utf16le');
    const at = this.reserve(bytes.length);
    this.memory.set(bytes, at);
    return at;
  }
}

/** A document open in the engine of Chromium's viewer. */
export type OpenPdf = {
  pages: number;
  /** Types into every field as a person would: focus, select all, replace. Ticks every box. */
  fill: (wordsFor: (field: string) => string) => void;
  /** Field name -> value; `Yes` or `Off` for boxes. */
  values: () => Record<string, string>;
  /** The bytes of the document as it is now. */
  saved: () => Uint8Array;
  /** All that is printed, the typed words among it, a form feed after each page; the fields are gone afterwards. */
  printedWords: () => string;
  /** Picture of the first page, four bytes a dot. */
  picture: (dotsPerInch: number) => { data: Uint8ClampedArray; width: number; height: number };
};

/** Opens bytes, hands the document over, closes it. */
export async function inPdfium<Result>(bytes: Uint8Array, work: (pdf: OpenPdf) => Result): Promise<Result> {
  const pdfium = await starting;
  const engine = new Engine(pdfium);
  const at = engine.reserve(bytes.length);
  engine.memory.set(bytes, at);
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, '');
  if (!document) throw new Error(`PDFium cannot open the file: error ${pdfium.FPDF_GetLastError()}`);
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  const pages = pdfium.FPDF_GetPageCount(document);

  const onPages = (visit: (page: number) => void) => {
    for (let index = 0; index < pages; index += 1) {
      const page = pdfium.FPDF_LoadPage(document, index);
      pdfium.FORM_OnAfterLoadPage(page, form);
      visit(page);
      pdfium.FORM_OnBeforeClosePage(page, form);
      pdfium.FPDF_ClosePage(page);
    }
  };
  const onFields = (visit: (field: { annotation: number; page: number; name: string; kind: number }) => void) =>
    onPages((page) => {
      for (let index = 0; index < pdfium.FPDFPage_GetAnnotCount(page); index += 1) {
        const annotation = pdfium.FPDFPage_GetAnnot(page, index);
        if (pdfium.FPDFAnnot_GetSubtype(annotation) === widget) {
          const name = engine.words((to, size) => pdfium.FPDFAnnot_GetFormFieldName(form, annotation, to, size));
          visit({ annotation, page, name, kind: pdfium.FPDFAnnot_GetFormFieldType(form, annotation) });
        }
        pdfium.FPDFPage_CloseAnnot(annotation);
      }
    });

  const result = work({
    pages,
    fill: (wordsFor) =>
      onFields(({ annotation, page, name, kind }) => {
        pdfium.FORM_SetFocusedAnnot(form, annotation);
        if (kind === kinds.tick) {
          // The space bar ticks a box; in a shared field it is ticked already.
          if (!pdfium.FPDFAnnot_IsChecked(form, annotation)) pdfium.FORM_OnChar(form, page, 0x20, 0);
        } else {
          const words = engine.given(wordsFor(name));
          pdfium.FORM_SelectAllText(form, page);
          pdfium.FORM_ReplaceSelection(form, page, words);
          engine.free(words);
        }
        pdfium.FORM_ForceToKillFocus(form);
      }),
    values: () => {
      const found: Record<string, string> = {};
      onFields(({ annotation, name, kind }) => {
        found[name] =
          kind === kinds.tick
            ? pdfium.FPDFAnnot_IsChecked(form, annotation)
              ? 'Yes'
              : 'Off'
            : engine.words((to, size) => pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, to, size));
      });
      return found;
    },
    saved: () => {
      const writer = pdfium.PDFiumExt_OpenFileWriter();
      pdfium.PDFiumExt_SaveAsCopy(document, writer);
      const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
      const to = engine.reserve(size);
      pdfium.PDFiumExt_GetFileWriterData(writer, to, size);
      const copy = engine.memory.slice(to, to + size);
      engine.free(to);
      pdfium.PDFiumExt_CloseFileWriter(writer);
      return copy;
    },
    printedWords: () => {
      onPages((page) => pdfium.FPDFPage_Flatten(page, 1));
      let words = '';
      onPages((page) => {
        const text = pdfium.FPDFText_LoadPage(page);
        const count = pdfium.FPDFText_CountChars(text);
        const to = engine.reserve(count * 2 + 2);
        pdfium.FPDFText_GetText(text, 0, count, to);
        words += new TextDecoder('utf-16le').decode(engine.memory.slice(to, to + count * 2));
        words += '\f';
        engine.free(to);
        pdfium.FPDFText_ClosePage(text);
      });
      return words;
    },
    picture: (dotsPerInch) => {
      const page = pdfium.FPDF_LoadPage(document, 0);
      const dots = (points: number) => Math.round((points * dotsPerInch) / 72);
      const [width, height] = [dots(pdfium.FPDF_GetPageWidthF(page)), dots(pdfium.FPDF_GetPageHeightF(page))];
      const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
      const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
      const data = new Uint8ClampedArray(engine.memory.slice(from, from + width * height * 4));
      pdfium.FPDFBitmap_Destroy(bitmap);
      pdfium.FPDF_ClosePage(page);
      return { data, width, height };
    },
  });
  pdfium.PDFiumExt_ExitFormFillEnvironment(form);
  pdfium.PDFiumExt_CloseFormFillInfo(info);
  pdfium.FPDF_CloseDocument(document);
  engine.free(at);
  return result;
}
