/**
 * Improves a form that already works without it: lines grow in browsers that do not know `field-sizing`, the second copy
 * repeats the first, «Print» and «Clear». Nothing typed leaves the page or is stored.
 */
type Typed = HTMLTextAreaElement | HTMLInputElement;

const fields = document.querySelectorAll<Typed>('.paper textarea, .paper input');
const status = document.querySelector('[data-form-status]');

/** The style sheet prints this value invisibly under the field, which makes the box as high as the text. */
function grow(field: Typed) {
  const box = field.parentElement;
  if (box) box.dataset['typed'] = field.value;
}

function repeat(field: Typed, before: string) {
  document.querySelectorAll<Typed>(`[data-same="${field.id}"]`).forEach((copy) => {
    // What a person has changed in the second copy stays.
    if (copy.value !== before) return;
    copy.value = field.value;
    grow(copy);
  });
}

fields.forEach((field) => {
  let before = field.value;
  grow(field);
  field.addEventListener('input', () => {
    repeat(field, before);
    before = field.value;
    grow(field);
    if (status) status.textContent = '';
  });
  field.addEventListener('formclear', () => {
    if (field.type === 'checkbox') (field as HTMLInputElement).checked = false;
    else field.value = '';
    before = '';
    grow(field);
  });
});

document.querySelectorAll<HTMLButtonElement>('[data-form]').forEach((button) => {
  button.addEventListener('click', () => {
    if (button.dataset['form'] === 'print') {
      window.print();
    } else if (window.confirm(button.dataset['sure'])) {
      fields.forEach((field) => field.dispatchEvent(new Event('formclear')));
      if (status) status.textContent = button.dataset['done'] ?? '';
    }
  });
});
