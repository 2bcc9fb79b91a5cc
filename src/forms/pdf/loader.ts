import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { FontFiles } from './draw.ts';
import { openDocument } from './draw.ts';
import type { Face, Faces } from './face.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Every letter and sign that the paper may print and a person may type: Latin, Russian, Kazakh, their punctuation. */
const repertoire = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ЁёІі${range(0x410, 0x44f)}ӘәҒғҚқҢңӨөҰұҮүҺһ‐–—‘’‚“”„•…‹›№ŒœŸ−`;

/** Tables that serve only screens of low resolution and printers of old. */
const dead = ['hdmx', 'VDMX', 'DSIG', 'LTSH'];

const sources = {
  serif: '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  bold: '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
  sans: '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf',
} as const;

/** A typeface reduced to the repertoire, without the hints for old screens that make most of its weight. */
async function reduced(root: string, source: string): Promise<Uint8Array> {
  const path = createRequire(join(root, 'package.json')).resolve(source);
  const options = { targetFormat: 'truetype', noHinting: true, dropTables: dead } as const;
  return subsetFont(await readFile(path), repertoire, options);
}

async function readFonts(root: string): Promise<{ files: FontFiles; faces: Faces }> {
  const [serif, bold, sans] = await Promise.all([
    reduced(root, sources.serif),
    reduced(root, sources.bold),
    reduced(root, sources.sans),
  ]);
  const drafts = { serif, bold, sans, repertoire };
  const ruler = openDocument(drafts, { title: '', subject: '', language: 'kk', date: '2000-01-01' });
  const has = (name: string) => {
    const { font } = ruler.font(name)._font;
    return new Set([...repertoire].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
  };
  const face = (name: 'serif' | 'bold' | 'sans'): Face => {
    const letters = has(name);
    const widths = new Map<string, number>();
    return {
      has: (letter) => letters.has(letter),
      width: (words, size) => {
        const known = widths.get(words) ?? ruler.font(name).fontSize(1000).widthOfString(words);
        widths.set(words, known);
        return (known * size) / 1000;
      },
    };
  };
  const faces = { serif: face('serif'), bold: face('bold'), sans: face('sans') };
  return { files: { ...drafts, repertoire: [...has('sans')].join('') }, faces };
}

let fonts: Promise<{ files: FontFiles; faces: Faces }> | undefined;

/**
 * The typefaces of the forms, read and reduced once for the whole build: the files that go into a PDF, and their
 * measures for the layout.
 *
 * @param root folder of the project, where the packages of the typefaces are installed
 */
export function formFonts(root: string): Promise<{ files: FontFiles; faces: Faces }> {
  fonts ??= readFonts(root);
  return fonts;
}
