import { keepForm } from './keep.client.ts';

type Typed = HTMLTextAreaElement | HTMLInputElement;

const isBox = (field: Typed) => field.type === 'checkbox';

/**
 * The style sheet sets this copy invisibly under the field, which makes the box as high as the text. A browser cuts a
 * field at the end of a page through the middle of a line: of a text that may reach there the copy is printed instead.
 */
function grow(field: Typed) {
  const box = field.parentElement;
  if (!box) return;
  box.dataset['typed'] = field.value;
  box.classList.toggle('long', field.value.length > 400);
}

/** What is typed in one copy appears in the others, unless a person has written something else there. */
function repeat(field: Typed, before: string) {
  document.querySelectorAll<Typed>(`[data-same="${field.id}"]`).forEach((copy) => {
    if (copy.value !== before) return;
    copy.value = field.value;
    grow(copy);
    repeat(copy, before);
  });
}

function write(field: Typed, value: string) {
  if (isBox(field)) (field as HTMLInputElement).checked = value !== '';
  else field.value = value;
  grow(field);
}

function read(field: Typed): string {
  if (isBox(field)) return (field as HTMLInputElement).checked ? 'on' : '';
  return field.value;
}

/**
 * Improves a form that already works without scripts: lines grow in browsers that do not know `field-sizing`, the second
 * copy repeats the first, buttons print, clear and forget. Nothing typed leaves the device; it is kept there only when
 * the reader asks (see keep.client.ts).
 */
export function improveForm() {
  const fields = [...document.querySelectorAll<Typed>('.paper textarea, .paper input')];
  const before = new Map<Typed, string>();
  const status = document.querySelector('[data-form-status]');
  const tell = (words = '') => {
    if (status) status.textContent = words;
  };
  const empty = () => {
    fields.forEach((field) => write(field, ''));
    before.clear();
  };
  const keeper = keepForm({
    read: () => fields.map((field) => [field.id, read(field)]),
    fill: (values) => fields.forEach((field) => write(field, values.get(field.id) ?? '')),
    empty,
    tell,
  });
  fields.forEach((field) => {
    grow(field);
    field.addEventListener('focus', () => before.set(field, field.value));
    field.addEventListener('input', () => {
      repeat(field, before.get(field) ?? '');
      before.set(field, field.value);
      grow(field);
      keeper.typed();
    });
  });
  document.querySelectorAll<HTMLButtonElement>('[data-form]').forEach((button) => {
    button.addEventListener('click', () => {
      const { form, sure, done } = button.dataset;
      if (form === 'print') {
        window.print();
      } else if (window.confirm(sure)) {
        empty();
        if (form === 'forget') keeper.forgetAll();
        else keeper.cleared();
        tell(done);
      }
    });
  });
}
