/**
 * Two buttons that print: the chosen case, or all of them. Without scripts the browser's own print does the first, and
 * the choice "all" does the second.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => {
    const all = button.dataset['print'] === 'all';
    document.documentElement.classList.toggle('print-all', all);
    addEventListener('afterprint', () => document.documentElement.classList.remove('print-all'), { once: true });
    print();
  });
}
