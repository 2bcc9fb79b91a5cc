// Runs before the first paint, so it is a classic script and small: the reader's size, spacing and colours, and language.
(function (root) {
  var names = ['size', 'spacing', 'theme'];
  var store;
  root.classList.add('js');
  try {
    store = localStorage;
    names.forEach(function (name) {
      var value = store.getItem(name);
      if (value) root.setAttribute('data-' + name, value);
    });
    // Only the page of the choice itself leads on, and only a reader who chose.
    if (location.pathname === '/' && /^(kk|ru)$/.test(store.getItem('language') || ''))
      location.replace('/' + store.getItem('language') + '/');
  } catch {
    // Storage is closed to us: the settings then last as long as the page.
  }
  function keep(name, value) {
    try {
      if (value) store.setItem(name, value);
      else store.removeItem(name);
    } catch {
      // As above.
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('.display form');
    var address = document.querySelector('.address');
    if (address) address.textContent = location.href.split('#')[0];
    if (!form) return;
    form.onsubmit = function () {
      return false;
    };
    names.forEach(function (name) {
      var value = root.getAttribute('data-' + name);
      if (value) form.elements[name].value = value;
    });
  });
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.closest('.display')) return;
    if (input.value) root.setAttribute('data-' + input.name, input.value);
    else root.removeAttribute('data-' + input.name);
    keep(input.name, input.value);
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[hreflang]');
    if (link) keep('language', link.hreflang);
    else if (event.target.closest('[data-print="page"]')) print();
  });
  document.addEventListener('keydown', function (event) {
    var panel = document.querySelector('.display[open]');
    if (!panel || event.key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary').focus();
  });
})(document.documentElement);
