/**
 * Combines the filters of the catalogue: hides the rows that lack a chosen value, counts the rest and keeps the choice
 * in the address, so that it can be shared. Without scripts each filter is a page of its own.
 */
const form = document.querySelector<HTMLFormElement>('#combine');
const rows = [...document.querySelectorAll<HTMLElement>('#list > li')];
const found = document.querySelector('#found');
const nothing = document.querySelector<HTMLElement>('#nothing');

function show(): void {
  if (!form || !found || !nothing) return;
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  let count = 0;
  for (const row of rows) {
    const fits = chosen.every(([name, value]) => row.getAttribute(`data-${name}`)?.split(' ').includes(value));
    row.hidden = !fits;
    if (fits) count += 1;
  }
  nothing.hidden = count > 0;
  // "3 / 10 услуг": the word beside the numbers agrees with all of them and stays.
  found.textContent = count === rows.length ? total : `${count} / ${total}`;
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

const total = found?.textContent?.trim() ?? '';
if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement && [...select.options].some((o) => o.value === value)) select.value = value;
  }
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) show();
}
