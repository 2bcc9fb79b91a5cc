/** Whether a form of the list passes both filters; an empty filter lets all pass. */
function passes(item: HTMLElement, filters: readonly HTMLSelectElement[]): boolean {
  return filters.every(({ value, name }) => !value || (item.dataset[name] ?? '').split(' ').includes(value));
}

/** The sheet of a form out of its page; without names of fields, which several sheets share. */
async function sheetOf(address: string): Promise<Node> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const sheet = page.querySelector('.paper');
  if (!sheet) throw new Error(`${address}: no sheet`);
  sheet.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
  return document.importNode(sheet, true);
}

/**
 * Improves the list of forms, which is whole without scripts: filters by who fills a form in and for which service, and
 * several blank forms in one print.
 */
export function improveList() {
  const filters = [...document.querySelectorAll<HTMLSelectElement>('.form-filters select')];
  const items = [...document.querySelectorAll<HTMLElement>('[data-who]')];
  const status = document.querySelector('[data-list-status]');
  const sheets = document.querySelector('[data-sheets]');
  const button = document.querySelector<HTMLButtonElement>('[data-print-chosen]');
  const tell = (words = '') => {
    if (status) status.textContent = words;
  };
  const box = (item: HTMLElement) => item.querySelector<HTMLInputElement>('input');

  const show = () => {
    items.forEach((item) => {
      item.hidden = !passes(item, filters);
      const tick = box(item);
      if (item.hidden && tick) tick.checked = false;
    });
    document.querySelectorAll<HTMLElement>('[data-kind]').forEach((group) => {
      group.hidden = !group.querySelector('[data-who]:not([hidden])');
    });
    const count = items.filter((item) => !item.hidden).length;
    tell(count > 0 ? `${status?.getAttribute('data-found')} ${count}` : (status?.getAttribute('data-none') ?? ''));
  };
  filters.forEach((filter) => filter.addEventListener('change', show));
  if (filters.some(({ value }) => value)) show();

  button?.addEventListener('click', () => {
    const chosen = items.filter((item) => box(item)?.checked).map((item) => item.querySelector('a')?.href ?? '');
    if (chosen.length === 0) return tell(button.dataset['choose']);
    button.disabled = true;
    Promise.all(chosen.map(sheetOf))
      .then((found) => {
        sheets?.replaceChildren(...found);
        document.body.classList.add('sheet-only');
        tell();
        window.print();
      })
      .catch(() => tell(button.dataset['failed']))
      .finally(() => {
        button.disabled = false;
      });
  });
  // Afterwards the page itself prints as before.
  window.addEventListener('afterprint', () => {
    sheets?.replaceChildren();
    document.body.classList.remove('sheet-only');
  });
}
