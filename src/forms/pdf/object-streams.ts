/** One object of a PDF: its number and its text, or its bytes when it carries a stream. */
type PdfObject = { number: number; body: string; stream?: Uint8Array };

const latin = new TextDecoder('latin1');
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The objects of a file as pdfkit writes it: a plain table of places at the end, one object after the other. */
function objectsOf(file: Uint8Array): { objects: PdfObject[]; trailer: string } {
  const text = latin.decode(file);
  const table = Number(/startxref\n(\d+)/.exec(text.slice(-200))?.[1]);
  const [list = '', trailer = ''] = text.slice(table).split('trailer\n');
  const places = [...list.matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]));
  const objects = places.map((place, index): PdfObject => {
    const start = text.indexOf('obj\n', place) + 4;
    const streamAt = text.indexOf('stream\n', start);
    const endAt = text.indexOf('\nendobj', start);
    if (streamAt === -1 || streamAt > endAt) return { number: index + 1, body: text.slice(start, endAt) };
    const body = text.slice(start, streamAt);
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const from = streamAt + 'stream\n'.length;
    return { number: index + 1, body, stream: file.slice(from, from + length) };
  });
  return { objects, trailer: trailer.slice(0, trailer.indexOf('startxref')) };
}

/** Collects bytes and knows how many there are. */
class Output {
  readonly parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array | string): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  /** Adds an object with a stream and tells where it begins. */
  stream(number: number, dictionary: string, bytes: Uint8Array): number {
    const place = this.length;
    this.add(`${number} 0 obj\n<<\n${dictionary}\n/Length ${bytes.length}\n>>\nstream\n`);
    this.add(bytes);
    this.add('\nendstream\nendobj\n');
    return place;
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/** An entry of the table of places: kind, place or number of the stream, and index in it. */
type Entry = readonly [kind: 0 | 1 | 2, place: number, index: number];

/** Entries as bytes: one for the kind, three for the place, two for the index. */
function tableOf(entries: readonly Entry[]): Uint8Array {
  return Uint8Array.from(
    entries.flatMap(([kind, place, index]) => [
      kind,
      (place >> 16) & 0xff,
      (place >> 8) & 0xff,
      place & 0xff,
      (index >> 8) & 0xff,
      index & 0xff,
    ]),
  );
}

/**
 * The same document, lighter by a fifth to a half: pdfkit writes the tag tree and the fields as plain text, here they
 * are compressed together (PDF 1.5, section 7.5.7 of ISO 32000-1).
 *
 * @param file a document written by pdfkit
 */
export async function packed(file: Uint8Array): Promise<Uint8Array> {
  const { objects, trailer } = objectsOf(file);
  const output = new Output();
  output.add('%PDF-1.7\n%');
  output.add(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0a));
  const entries: Entry[] = [[0, 0, 0xffff]];
  const together = objects.filter((object) => !object.stream);
  const number = objects.length + 1;
  for (const { number: own, body, stream } of objects) {
    if (!stream) continue;
    entries[own] = [1, output.length, 0];
    output.add(`${own} 0 obj\n${body}stream\n`);
    output.add(stream);
    output.add('\nendstream\nendobj\n');
  }
  let offset = 0;
  const heads = together.map(({ number: own, body }, index) => {
    entries[own] = [2, number, index];
    const head = `${own} ${offset} `;
    offset += body.length + 1;
    return head;
  });
  const head = heads.join('');
  const content = await deflated(bytesOf(head + together.map(({ body }) => `${body}\n`).join('')));
  const about = `/Type /ObjStm\n/N ${together.length}\n/First ${head.length}\n/Filter /FlateDecode`;
  entries[number] = [1, output.stream(number, about, content), 0];
  const place = output.length;
  entries[number + 1] = [1, place, 0];
  const table = await deflated(tableOf(entries));
  const rest = trailer.replace(/\/Size \d+/, `/Size ${entries.length}`).replace(/^<<\n|\n>>\s*$/g, '');
  output.stream(number + 1, `/Type /XRef\n/W [1 3 2]\n/Filter /FlateDecode\n${rest}`, table);
  output.add(`startxref\n${place}\n%%EOF\n`);
  return output.whole();
}
