import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyPlace, bodyStart } from '../read/body-place.ts';
import type { Content, StandardEntry } from '../read/content.ts';
import { familyNamed, familyOf } from '../read/family-of.ts';
import type { Body } from '../read/mdx.ts';
import { bodyComponents, countWords, foreignMarkup, headingLevels, headings } from '../text/markup.ts';

const length = { least: 80, most: 250 };
const known = bodyComponents.map((name) => `<${name} />`).join(', ');
const meantAsComponent = new RegExp(`^<(${bodyComponents.join('|')})\\b`, 'i');

function markup(body: Body, prose = false): Problem[] {
  return foreignMarkup(body.text, prose).map(({ is, text, start }) => {
    const place = bodyPlace(body, start);
    if (is === 'tag' && !prose && meantAsComponent.test(text)) return problem('body-insert', place, { text });
    if (is === 'tag') return problem('body-tag', place, { text, known });
    return problem(`body-${is}`, place, { text });
  });
}

function sameHeadings(kk: Body, ru: Body): Problem[] {
  const shown = (body: Body) =>
    headingLevels(body.text)
      .map((level) => '#'.repeat(level))
      .join(' ') || '–';
  const [mine, theirs] = [shown(kk), shown(ru)];
  const name = ru.file.split('/').slice(-2).join('/');
  return mine === theirs ? [] : [problem('body-headings', bodyStart(kk), { mine, theirs, name })];
}

function rightLength(body: Body): Problem[] {
  const count = countWords(body.text);
  if (count >= length.least && count <= length.most) return [];
  return [problem('body-length', bodyStart(body), { count, ...length })];
}

/** Readers see the text of the family right after that of the standard: the two are one text. */
function asOneText(body: Body, family: string, shared: Body): Problem[] {
  const count = countWords(body.text) + countWords(shared.text);
  const fits = count >= length.least && count <= length.most;
  const theirs = headings(shared.text);
  return [
    ...(fits ? [] : [problem('family-body-length', bodyStart(body), { count, family, ...length })]),
    ...headings(body.text)
      .filter((heading) => theirs.includes(heading))
      .map((heading) => problem('family-heading-twice', bodyStart(body), { heading, family })),
  ];
}

function ofStandard(content: Content, entry: StandardEntry): Problem[] {
  const named = familyNamed(entry);
  const family = familyOf(content, entry);
  return languages.flatMap((language) => {
    const body = entry.words[language]?.body;
    if (!body) return [];
    if (named === undefined) return rightLength(body);
    // The text of a family that cannot be read is not known.
    const shared = family?.words[language]?.body;
    return shared ? asOneText(body, named, shared) : [];
  });
}

/** Bodies are plain Markdown of a readable length with the same headings in both languages. */
export function bodies(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const entry of content.standards) found.push(...ofStandard(content, entry));
  for (const { words } of content.regulations) {
    for (const body of [words.kk?.body, words.ru?.body]) if (body) found.push(...rightLength(body));
  }
  for (const { words } of [...content.standards, ...content.families, ...content.regulations]) {
    const [kk, ru] = [words.kk?.body, words.ru?.body];
    for (const body of [kk, ru]) if (body) found.push(...markup(body));
    if (kk && ru) found.push(...sameHeadings(kk, ru));
  }
  for (const [path, { body }] of content.guides) {
    const russian = content.guides.get(path.replace('guides/kk/', 'guides/ru/'))?.body;
    if (body) found.push(...markup(body, true));
    if (body && russian && path.startsWith('guides/kk/')) found.push(...sameHeadings(body, russian));
  }
  return found;
}
