/** A thing in a body that is no Markdown, with its offset. */
export type ForeignMarkup = {
  readonly is: 'import' | 'braces' | 'tag' | 'link';
  readonly text: string;
  readonly start: number;
};

/** The components that a body may use; each shows a figure of facts.yaml. */
export const bodyComponents = ['Term', 'Wait', 'Serve', 'Price'] as const;

const component = new RegExp(`^<(?:${bodyComponents.join('|')})(?:\\s+[a-z][a-z-]*="[^"{}<>]*")*\\s*/>$`);
// Pages of prose may give a heading an anchor that both languages share.
const anchoredHeading = /^<h([2-4]) id="[a-z][a-z-]*">$|^<\/h[2-4]>$/;
const goodLink = /^(?:https?:\/\/[^\s]+|\/(?!\/)[^\s]*|#[^\s]*|tel:[+\d-]+|mailto:[^\s]+)$/;

/**
 * Everything in a body that is not plain Markdown or one of the known components: lines of a program, braces, tags,
 * comments, links that lead to a script. MDX would run the first two and the browser the rest.
 *
 * @param prose a page of prose: headings with an anchor are allowed, components are not
 */
export function foreignMarkup(text: string, prose = false): ForeignMarkup[] {
  const allowed = prose ? anchoredHeading : component;
  const found: ForeignMarkup[] = [];
  for (const match of text.matchAll(/^[ \t]*(?:import|export)\b.*$/gm)) {
    if (/^\s*(?:import|export)\s*(?:[\w*{"'`(]|$)/.test(match[0]))
      found.push({ is: 'import', text: match[0].trim(), start: match.index });
  }
  for (const match of text.matchAll(/\{[^}\n]*\}?|\}/g))
    found.push({ is: 'braces', text: match[0], start: match.index });
  for (const match of text.matchAll(/<(?:[^<>"]|"[^"]*")*>?/g)) {
    if (!allowed.test(match[0])) found.push({ is: 'tag', text: match[0].split('\n')[0] ?? '', start: match.index });
  }
  const links = [
    ...text.matchAll(/\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)[^)]*\)/g),
    ...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm),
  ];
  for (const match of links) {
    const target = match[1] ?? '';
    if (!goodLink.test(target)) found.push({ is: 'link', text: target, start: match.index });
  }
  // A closing tag is told with its opening one.
  const opened = new Set(found.flatMap(({ is, text: tag }) => (is === 'tag' ? (/^<(\w+)/.exec(tag)?.[1] ?? []) : [])));
  const isEcho = ({ is, text: tag }: ForeignMarkup) => is === 'tag' && opened.has(/^<\/(\w+)/.exec(tag)?.[1] ?? '');
  return found.filter((one) => !isEcho(one)).sort((a, b) => a.start - b.start);
}

/** One component in a body, with its attributes. */
export type BodyComponent = {
  readonly name: (typeof bodyComponents)[number];
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly start: number;
};

/** The components of a body, in order. */
export function componentsIn(text: string): BodyComponent[] {
  const tags = text.matchAll(new RegExp(`<(${bodyComponents.join('|')})\\b([^<>]*)/>`, 'g'));
  return [...tags].map(({ 0: tag, 1: name, 2: rest = '', index }) => ({
    name: name as BodyComponent['name'],
    attributes: Object.fromEntries([...rest.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    text: tag,
    start: index,
  }));
}

/** The levels of the headings of a body, in order: `##` and `<h2 id="...">` are 2. */
export function headingLevels(text: string): number[] {
  const headings = text.matchAll(/^ {0,3}(?:(#{1,6})\s+\S|<h([2-4]) )/gm);
  return [...headings].map(([, marks, level]) => marks?.length ?? Number(level));
}

/** The headings of a body in its own marks, `##` and the like, in order. */
export function headings(text: string): string[] {
  return [...text.matchAll(/^ {0,3}#{1,6}\s+(\S.*?)\s*$/gm)].map(([, heading]) => heading ?? '');
}

/** How many words a reader reads: components and link addresses do not count. */
export function countWords(text: string): number {
  const plain = text.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, ' ');
  return [...plain.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)].length;
}
