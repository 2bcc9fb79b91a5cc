import { type Language, otherLanguage } from '#i18n/language.ts';
import { searchMessages } from './messages.ts';
import { pagefindEngine, prepare } from './pagefind.client.ts';
import { plainQuery } from './query.ts';
import { adviceNode, groupNodes, otherLanguageNode } from './result-nodes.client.ts';
import { searchWith } from './search.ts';

/** Answers of a group before the reader asks for more, and how many each asking adds. */
const step = 6;
/** Milliseconds after the last key before a search begins. */
const pause = 250;

const search = searchWith(pagefindEngine);
const language = document.documentElement.lang as Language;
const other = otherLanguage(language);
const t = searchMessages(language);

const form = document.querySelector<HTMLFormElement>('main form[role="search"]')!;
const box = form.querySelector<HTMLInputElement>('[name="q"]')!;
const status = document.querySelector<HTMLElement>('.results [role="status"]')!;
const results = status.nextElementSibling as HTMLElement;

/** Number of the latest search; an answer to an earlier one is thrown away. */
let latest = 0;
let shown = '';

function show(message: string, nodes: readonly HTMLElement[] = []): void {
  status.textContent = message;
  results.textContent = '';
  results.append(...nodes);
}

function addressOf(query: string): string {
  return query ? `?${new URLSearchParams({ q: query }).toString()}` : '';
}

/** Keeps the query in the address, so that it can be sent on, and in the links to this page in the other language. */
function remember(query: string): void {
  history.replaceState(history.state, '', location.pathname + addressOf(query));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = addressOf(query);
}

function otherPath(query: string): string {
  return location.pathname.replace(`/${language}/`, `/${other}/`) + addressOf(query);
}

/** What is said of an answer, and what is shown. When this language has none, the other one is searched too. */
async function answer(query: string, limit: number): Promise<{ message: string; nodes: HTMLElement[] }> {
  const showMore = () => void run(query, limit + step);
  const own = await search(query, language, { limit });
  if (own.length > 0) {
    const total = own.reduce((sum, group) => sum + group.total, 0);
    const link = otherLanguageNode(query, other, otherPath(query));
    return { message: t('found', total), nodes: [...groupNodes(own, language, showMore), link] };
  }
  const nothing = t('nothing', { query });
  const foreign = await search(query, other, { limit }).catch(() => []);
  if (foreign.length === 0) return { message: nothing, nodes: [adviceNode(language)] };
  return { message: `${nothing}. ${t('foundInOther')}`, nodes: groupNodes(foreign, other, showMore) };
}

/** Searches and shows; a wider search of what is already shown moves the focus to the first new answer. */
async function run(query: string, limit = step): Promise<void> {
  const mine = (latest += 1);
  const wider = query === shown && limit > step;
  remember(query);
  if (!query) {
    shown = '';
    show('');
    return;
  }
  if (!results.hasChildNodes()) status.textContent = t('searching');
  try {
    const { message, nodes } = await answer(query, limit);
    if (mine !== latest) return;
    const group = wider ? document.activeElement?.closest<HTMLElement>('[data-group]') : undefined;
    const before = group?.querySelectorAll('li').length ?? 0;
    show(message, nodes);
    shown = query;
    const same = group && results.querySelector(`[data-group="${group.dataset['group']}"]`);
    same?.querySelectorAll<HTMLElement>('li > a')[before]?.focus();
  } catch {
    if (mine !== latest) return;
    shown = '';
    show(t('failed'));
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

function searchTyped(): void {
  clearTimeout(timer);
  const query = plainQuery(box.value);
  if (query !== shown || !query) void run(query);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchTyped();
});
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(searchTyped, pause);
});
// The reader is about to type: the engine comes meanwhile. A failure is told when the search itself fails.
box.addEventListener('focus', () => void prepare(language).catch(() => undefined), { once: true });

const asked = new URLSearchParams(location.search).get('q') ?? '';
if (asked) {
  box.value = asked;
  searchTyped();
}
