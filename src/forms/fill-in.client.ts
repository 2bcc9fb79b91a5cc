type Typed = HTMLTextAreaElement | HTMLInputElement;

/** The style sheet sets this copy invisibly under the field, which makes the box as high as the text. */
function grow(field: Typed) {
  if (field.parentElement) field.parentElement.dataset['typed'] = field.value;
}

/** What is typed in one copy appears in the other, unless a person has written something else there. */
function repeat(field: Typed, before: string) {
  document.querySelectorAll<Typed>(`[data-same="${field.id}"]`).forEach((copy) => {
    if (copy.value !== before) return;
    copy.value = field.value;
    grow(copy);
  });
}

function clear(field: Typed) {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
  else field.value = '';
  grow(field);
}

/**
 * Improves a form that already works without scripts: lines grow in browsers that do not know `field-sizing`, the second
 * copy repeats the first, buttons print and clear. Nothing typed leaves the page or is stored.
 */
export function improveForm() {
  const fields = document.querySelectorAll<Typed>('.paper textarea, .paper input');
  const before = new Map<Typed, string>();
  fields.forEach((field) => {
    grow(field);
    field.addEventListener('focus', () => before.set(field, field.value));
    field.addEventListener('input', () => {
      repeat(field, before.get(field) ?? '');
      before.set(field, field.value);
      grow(field);
    });
  });
  document.querySelectorAll<HTMLButtonElement>('[data-form]').forEach((button) => {
    button.addEventListener('click', () => {
      if (button.dataset['form'] === 'print') {
        window.print();
      } else if (window.confirm(button.dataset['sure'])) {
        fields.forEach(clear);
        before.clear();
        const report = document.querySelector('[data-form-status]');
        if (report) report.textContent = button.dataset['done'] ?? '';
      }
    });
  });
}
