import type { Language } from '#i18n/language.ts';
import { searchMessages } from './messages.ts';
import type { Result, ResultGroup } from './search.ts';

/** An element with text or children. Texts become text nodes: nothing that was found or typed is read as markup. */
function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function item({ title, href, status, excerpt }: Result): HTMLElement {
  const parts = excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element('a', { href }, title),
    ...(status ? [element('span', { class: 'status stop' }, status)] : []),
    element('p', {}, ...parts),
  );
}

/**
 * The groups as headings and lists of plain links.
 *
 * @param language of the answers; they carry it as `lang`
 * @param showMore called when a reader wants more answers than are shown
 */
export function groupNodes(groups: readonly ResultGroup[], language: Language, showMore: () => void): HTMLElement[] {
  const t = searchMessages(language);
  return groups.map(({ name, total, results }) => {
    const list = element('ul', { class: 'rows' }, ...results.map(item));
    const group = element('section', { lang: language, 'data-group': name }, element('h2', {}, t(name)), list);
    if (total > results.length) {
      const button = element('button', { class: 'button', type: 'button' }, t('more'));
      button.addEventListener('click', showMore);
      group.append(button);
    }
    return group;
  });
}

/** What to do when nothing was found. */
export function adviceNode(language: Language): HTMLElement {
  const t = searchMessages(language);
  return element(
    'div',
    { class: 'note plain' },
    element(
      'ul',
      {},
      element('li', {}, t('adviceSpelling')),
      element('li', {}, t('adviceFewer')),
      element('li', {}, element('a', { href: '#all' }, t('adviceList'))),
    ),
  );
}

/** A link to the same search among the pages of the other language, in its words. */
export function otherLanguageNode(query: string, other: Language, href: string): HTMLElement {
  return element(
    'p',
    {},
    element('a', { href, lang: other, hreflang: other }, searchMessages(other)('otherLanguage', { query })),
  );
}
