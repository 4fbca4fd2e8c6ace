// Everything works without this file; it only makes it quicker and kinder.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('has-js');
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const DRAFTS = 'planledger-unsent';
  const SENT = 'planledger-sent';

  // Fields that concern only one of several choices.
  const conditional = form => {
    for (const field of all('[data-only-if]', form)) {
      const [name, values] = field.dataset.onlyIf.split('=');
      const chosen = form.querySelector(`[name="${name}"]:checked, select[name="${name}"]`);
      const on = Boolean(chosen) && values.split(',').includes(chosen.value);
      field.hidden = !on;
      for (const input of all('input, select, textarea', field)) input.disabled = !on;
    }
  };

  // A new person's fields appear once a new person is wanted.
  const newPerson = fieldset => {
    const select = fieldset.querySelector('select');
    fieldset.querySelector('[data-new-person]').hidden = select.value !== 'new';
  };

  // Long lists can be narrowed by typing.
  const narrowing = list => {
    const lines = all('.form-check', list);
    if (lines.length < 13) return;
    const input = document.createElement('input');
    input.type = 'search';
    input.className = 'form-control tick-filter';
    input.setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Narrow the list' : 'Siyahını daralt');
    input.placeholder = input.getAttribute('aria-label');
    const plain = text => text.toLocaleLowerCase('az').replace(/ə/g, 'e').replace(/ı/g, 'i').normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
    input.addEventListener('input', () => {
      const wanted = plain(input.value);
      for (const line of lines) line.hidden = !plain(line.textContent).includes(wanted) && !line.querySelector('input').checked;
    });
    input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    list.before(input);
  };

  // What could not be sent waits in this browser until it arrives, or until somebody signs out. It belongs to the person who typed it
  // and to what the form is about: another's form, or the same form about something else, never shows it.
  const drafts = () => { try { return JSON.parse(localStorage.getItem(DRAFTS) || '{}'); } catch { return {}; } };
  const keep = kept => { try { localStorage.setItem(DRAFTS, JSON.stringify(kept)); } catch { /* private window: nothing to keep it in */ } };
  const owner = (document.body.dataset.user || '') + '|';
  const about = form => owner + form.dataset.command + '|' + (form.dataset.subject || '');
  const showUnsent = () => {
    const bar = document.querySelector('[data-unsent]');
    if (!bar) return;
    const own = Object.entries(drafts()).filter(([key]) => key.startsWith(owner));
    bar.hidden = own.length === 0;
    if (own.length === 0) return;
    bar.querySelector('[data-unsent-count]').textContent = String(own.length);
    bar.querySelector('[data-unsent-link]').href = own[0][1].address;
  };
  const keepTyped = form => {
    if (form.querySelector('[data-secret]')) return; // a password waits nowhere
    const kept = drafts();
    const before = kept[about(form)];
    // a form shown again with its mistakes stands at an address without what it is about
    const address = location.search || !before ? location.pathname + location.search : before.address;
    kept[about(form)] = { address, values: typed(form) };
    keep(kept);
  };
  // Whatever page this tab shows after sending, it came from the server, so the text arrived; only the same form without a word about
  // mistakes is what somebody gets who goes back because nothing came.
  const settle = () => {
    let sent = null;
    try { sent = sessionStorage.getItem(SENT); sessionStorage.removeItem(SENT); } catch { /* as above */ }
    if (sent === null) return;
    if (all('form[data-command]').some(form => about(form) === sent) && !document.querySelector('[data-errors]')) return;
    const kept = drafts();
    delete kept[sent];
    keep(kept);
  };
  const restore = form => {
    const draft = drafts()[about(form)];
    if (!draft || document.querySelector('[data-errors]')) return;
    const values = draft.values;
    for (const input of all('input, select, textarea', form)) {
      if (input.type === 'file' || input.name === '_csrf' || !(input.name in values)) continue;
      if (input.type === 'checkbox' || input.type === 'radio') input.checked = values[input.name].includes(input.value);
      else input.value = values[input.name][0];
    }
  };
  const typed = form => {
    const values = {};
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && name !== '_csrf') (values[name] = values[name] || []).push(value);
    }
    return values;
  };

  settle();
  for (const form of all('form[data-command]')) {
    restore(form);
    conditional(form);
    form.addEventListener('change', () => conditional(form));
    for (const fieldset of all('[data-person]', form)) {
      newPerson(fieldset);
      fieldset.addEventListener('change', () => newPerson(fieldset));
    }
    form.addEventListener('submit', event => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      keepTyped(form);
      if (!navigator.onLine) {
        event.preventDefault();
        showUnsent();
        document.querySelector('[data-unsent]').scrollIntoView();
        return;
      }
      try { sessionStorage.setItem(SENT, about(form)); } catch { /* as above */ }
      form.dataset.sent = 'true';
      const button = form.querySelector('button[type="submit"]');
      if (button) button.setAttribute('aria-busy', 'true');
      setTimeout(() => { delete form.dataset.sent; if (button) button.removeAttribute('aria-busy'); }, 8000);
    });
  }
  all('[data-ticks]').forEach(narrowing);
  all('form[data-sign-out]').forEach(form => form.addEventListener('submit', () => localStorage.removeItem(DRAFTS)));
  showUnsent();

  const errors = document.querySelector('[data-errors]');
  if (errors) errors.focus();

  // One click takes back for half a minute.
  for (const form of all('[data-undo-until]')) {
    const left = Number(form.dataset.undoUntil) - Date.now();
    setTimeout(() => form.remove(), Math.max(0, Math.min(left, 30000)));
  }

  for (const button of all('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  document.addEventListener('click', event => {
    for (const menu of all('details.menu[open], details.more[open]')) if (!menu.contains(event.target)) menu.open = false;
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') all('details.menu[open], details.more[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === '/') {
      const search = document.querySelector('[data-search]');
      if (search) { event.preventDefault(); search.focus(); }
    }
    if (event.key === 'n' && document.querySelector('[data-records]')) location.assign('/forms/record-visit');
  });

  // A fragment that is really another page (signed out meanwhile) is never swapped in.
  document.addEventListener('htmx:beforeSwap', event => {
    if (/<html[\s>]/i.test(event.detail.xhr.responseText)) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });
})();
