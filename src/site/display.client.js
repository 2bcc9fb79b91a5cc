// Runs before the first paint, so it is a classic script and small: what the reader chose on this device. Size, spacing
// and colours, language, and the reader's region or district (see regions/components/OwnPlace.astro).
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
    // The line with the reader's place then has its room from the first paint on.
    if (ownPlace()) root.setAttribute('data-place', ownPlace().id);
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
  /** The place as it was kept: id, and its names in both languages, the region before the district. */
  function ownPlace() {
    try {
      var kept = JSON.parse(store.getItem('place'));
      return /^[a-z-]+(\/[a-z-]+)?$/.test(kept.id) && kept.kk && kept.ru ? kept : null;
    } catch {
      return null;
    }
  }
  function each(selector, change) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), change);
  }
  function showPlace() {
    var own = ownPlace();
    var ids = own ? own.id.split('/') : [];
    if (own) root.setAttribute('data-place', own.id);
    else root.removeAttribute('data-place');
    each('[data-to]', function (link) {
      var to = link.getAttribute('data-to');
      if (!own) return;
      link.href = to.replace('{place}', own.id).replace('{region}', ids[0]);
      link.textContent = own[root.lang].split(', ')[/{place}/.test(to) ? ids.length - 1 : 0];
    });
    each('[data-keep]', function (button) {
      button.hidden = !!own && JSON.parse(button.getAttribute('data-keep')).id === own.id;
      button.nextElementSibling.hidden = !button.hidden;
    });
    each('[data-places] option', function (option) {
      option.selected = option.value ? !!own && JSON.parse(option.value).id === ids[0] : !own;
    });
  }
  function keepPlace(value) {
    keep('place', value);
    showPlace();
  }
  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('.display form');
    var address = document.querySelector('.address');
    if (address) address.textContent = location.href.split('#')[0];
    showPlace();
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
    if (input.closest('[data-places]')) keepPlace(input.value);
    if (!input.closest('.display')) return;
    if (input.value) root.setAttribute('data-' + input.name, input.value);
    else root.removeAttribute('data-' + input.name);
    keep(input.name, input.value);
  });
  document.addEventListener('click', function (event) {
    var at = event.target;
    var link = at.closest('a[hreflang]');
    var place = at.closest('[data-keep]');
    if (link) keep('language', link.hreflang);
    if (place || at.closest('[data-forget]')) {
      keepPlace(place ? place.getAttribute('data-keep') : '');
      // The button that was pressed is gone; the one in its place takes the focus.
      each('[data-keep]:not([hidden]), [data-forget]:not([hidden])', function (button) {
        button.focus();
      });
    }
    if (at.closest('[data-print="page"]')) print();
  });
  document.addEventListener('keydown', function (event) {
    var panel = document.querySelector('.display[open]');
    if (!panel || event.key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary').focus();
  });
})(document.documentElement);
