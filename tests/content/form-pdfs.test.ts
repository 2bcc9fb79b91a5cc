import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formPdf } from '#forms/pdf/form-pdf.ts';
import { formFonts } from '#forms/pdf/loader.ts';
import { formPath } from '#forms/paths.ts';
import type { Form } from '#forms/schema.ts';
import { formSchema } from '#forms/schema.ts';
import { officialWords } from '#forms/official-words.ts';
import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { everyBlock, everyField } from '../../src/forms/schema/walk.ts';
import { inPdfium } from './pdfium.ts';
import { fullestFace, tagFaults } from './tag-tree.ts';

const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Щщ';
const origin = 'https://qyzmet.example';
const kilobyte = 1024;

const paths = readdirSync('content/forms')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `content/forms/${file}`);

/** The forms of the documents, and one that has every kind of block. */
const papers = [...paths, 'tests/fixtures/every-block.form.yaml'].flatMap((path) => {
  const form = formSchema.parse(parse(readFileSync(path, 'utf8')));
  const slug = basename(path).replace(/(\.form)?\.yaml$/, '');
  return languages.map((language) => ({ slug, form, language }));
});

const source = 'Постановление Правительства Республики Казахстан от 1 ноября 2012 года № 1392, приложение 6.';
const edition = { version: '0.1', date: '2026-11-21' };
const made = (paper: { slug: string; form: Form; language: Language }) =>
  formFonts(process.cwd()).then((fonts) => formPdf({ ...paper, source, origin, edition }, fonts));

const bare = (text: string) => text.replace(/[\s\u00ad\ufffe-]/g, '');

/** What is printed, without the foot of each page, which may stand amid a paragraph. */
const bodyOf = (printed: string) => bare(printed.replaceAll(/qyzmet\.example[^\f]*\f/g, '')).toLowerCase();

/** The words of the paper in a language, blanks cut out. */
function captions(form: Form, language: Language): string[] {
  return officialWords({ ...form, language })
    .flatMap(({ thing }) => thing.split(/\{[^{}]*\}/))
    .map((words) => bare(words).toLowerCase())
    .filter((words) => words !== '');
}

/** What each field holds once everything is filled: cells take as many letters as there are cells. */
function expectedValues(form: Form): Map<string, string> {
  const penned = [...everyBlock(form.blocks)].filter(({ thing }) => thing.block === 'office').map(({ path }) => path);
  const values = new Map<string, string>();
  for (const { thing, path } of everyField(form.blocks)) {
    if (penned.some((office) => office.every((step, index) => path[index] === step))) continue;
    const cells = 'cells' in thing && typeof thing.cells === 'number' ? thing.cells : undefined;
    values.set(thing.name, cells === undefined ? letters : letters.replaceAll(' ', '').slice(0, cells));
  }
  return values;
}

describe.each(papers.map((paper) => [`${paper.slug}.${paper.language}.pdf`, paper] as const))('%s', (_, paper) => {
  const { slug, form, language } = paper;
  const expected = expectedValues(form);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await made(paper);
  });

  it('is the same bytes every time, and light', async () => {
    expect(Buffer.from(await made(paper)).equals(Buffer.from(bytes))).toBe(true);
    expect(bytes.length / kilobyte).toBeLessThanOrEqual(65);
  });

  it('takes the declared pages and says every word of the form', async () => {
    const { pages, words } = await inPdfium(bytes, (pdf) => ({ pages: pdf.pages, words: bodyOf(pdf.printedWords()) }));
    expect(pages).toBe(form.pages);
    expect(captions(form, language).filter((caption) => !words.includes(caption))).toEqual([]);
  });

  it('can be read aloud', async () => expect(await tagFaults(bytes, language)).toEqual([]));

  it('leads back to its page by its code, at 100 dots to the inch', async () => {
    const { data, width, height } = await inPdfium(bytes, (pdf) => pdf.picture(100));
    expect(jsQR(data, width, height)?.data).toBe(`${origin}${formPath(language, slug)}`);
  });

  it.skipIf(expected.size === 0)('carries every letter that can be typed', () => {
    const carried = fullestFace(bytes);
    expect([...`${letters}АЯая AZaz09.,;:!?()«»№–—+@"/-`].filter((letter) => !carried.includes(letter))).toEqual([]);
  });

  it("is filled, saved and read back in Chromium's viewer", async () => {
    const saved = await inPdfium(bytes, (pdf) => {
      pdf.fill((name) => expected.get(name) ?? letters);
      return pdf.saved();
    });
    await checkFilled(saved);
  });

  it("is filled, saved and read back in Firefox's engine", async () => {
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true, verbosity: 0 }).promise;
    for (let page = 1; page <= pdf.numPages; page += 1) {
      for (const field of await (await pdf.getPage(page)).getAnnotations()) {
        const value = field.checkBox ? true : (expected.get(field.fieldName) ?? letters);
        pdf.annotationStorage.setValue(field.id, { value });
      }
    }
    const saved = await pdf.saveDocument();
    await pdf.destroy();
    await checkFilled(saved);
  });

  /** Every field holds what was typed, the paper shows it, and it takes no more pages than before. */
  async function checkFilled(saved: Uint8Array): Promise<void> {
    const { pages, values, words } = await inPdfium(saved, (pdf) => ({
      pages: pdf.pages,
      values: pdf.values(),
      words: bare(pdf.printedWords()),
    }));
    expect(pages).toBe(form.pages);
    const wrong = Object.entries(values).filter(([name, value]) => value !== (expected.get(name) ?? 'Yes'));
    expect(wrong).toEqual([]);
    const shown = words.split(bare(letters)).length - 1;
    const lines = [...expected.values()].filter((value) => value === letters).length;
    expect(shown).toBeGreaterThanOrEqual(lines);
    const repeated = [...everyField(form.blocks)].flatMap(({ thing }) => (thing['same-as'] ? [thing.name] : []));
    expect([...expected.keys()].filter((name) => !(name in values) && !repeated.includes(name))).toEqual([]);
  }
});

it(`${papers.length} files take at most 40 ms each`, async () => {
  const started = process.cpuUsage();
  for (const paper of papers) await made(paper);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000 / papers.length).toBeLessThanOrEqual(40);
});
