/** A start tag of a page. */
export interface Tag {
  name: string;
  /** Names in lower case; an attribute without a value has ''. Character references are resolved. */
  attributes: Readonly<Record<string, string>>;
  /** Where the tag ends in the text, that is, where its content begins. */
  end: number;
}

const comments = /<!--[\s\S]*?-->/g;
/** What stands inside these is no markup. */
const rawText = /(<(script|style|textarea|title)\b[^>]*>)([\s\S]*?)(?=<\/\2\s*>)/gi;
const startTag = /<([a-zA-Z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveReferences(value: string): string {
  return value
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '');
}

/**
 * The start tags of a page in order. Fast rather than forgiving: the pages are ours, and another test holds them to
 * valid HTML.
 *
 * @param html the page
 */
export function tagsOf(html: string): Tag[] {
  const blank = (text: string) => ' '.repeat(text.length);
  const markup = html
    .replaceAll(comments, blank)
    .replaceAll(rawText, (_, open: string, _name, inside: string) => open + blank(inside));
  return [...markup.matchAll(startTag)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(attribute)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        resolveReferences(double ?? single ?? bare ?? ''),
      ]),
    ),
    end: match.index + match[0].length,
  }));
}

/** The text inside a raw text element (script, style, title) whose start tag is given. */
export function rawTextOf(html: string, tag: Tag): string {
  const end = html.slice(tag.end).search(new RegExp(`</${tag.name}\\s*>`, 'i'));
  return html.slice(tag.end, end < 0 ? undefined : tag.end + end);
}
