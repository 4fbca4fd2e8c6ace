// The board follows what others do. When it cannot, it says so, and asks again at growing distances.
(() => {
  'use strict';
  const board = document.querySelector('[data-live]');
  if (!board || !window.EventSource || !window.htmx) return;
  const SHORTEST = 1000;
  const LONGEST = 30000;
  const PATIENCE = 3000; // a stream that ends in order and begins again is not worth a word
  const address = board.dataset.live;
  const note = document.querySelector('[data-live-off]');
  let source = null;
  let missed = false; // whether something may have happened that nobody told
  let distance = SHORTEST;
  let again = null;
  let silence = null;
  let waiting = null;

  const refresh = () => window.htmx.ajax('GET', location.pathname + location.search, { target: '#board', swap: 'outerHTML' });

  const following = () => {
    clearTimeout(silence);
    silence = null;
    distance = SHORTEST;
    if (missed) refresh();
    missed = false;
  };

  const lost = () => {
    if (source) source.close();
    source = null;
    missed = true;
    if (silence === null) silence = setTimeout(() => { note.hidden = false; }, PATIENCE);
    clearTimeout(again);
    again = setTimeout(follow, distance * (0.75 + Math.random() / 2));
    distance = Math.min(distance * 2, LONGEST);
  };

  // A page that leads elsewhere now is that of somebody who has to sign in again.
  const signedOut = () => fetch(location.href, { method: 'HEAD', redirect: 'manual' })
    .then(answer => { if (answer.type === 'opaqueredirect') location.reload(); }, () => {});

  const follow = () => {
    const own = new EventSource(address);
    source = own;
    own.addEventListener('live', following);
    own.addEventListener('away', lost);
    own.addEventListener('error', () => {
      if (source !== own) return;
      if (own.readyState === EventSource.CLOSED) signedOut();
      lost();
    });
    own.addEventListener('position', event => {
      let items = null;
      try { items = JSON.parse(event.data).items; } catch { /* then it may concern anything */ }
      if (Array.isArray(items) && items.length === 0) return;
      clearTimeout(waiting);
      waiting = setTimeout(refresh, 400);
    });
    // Role, password or account have changed: the server says what comes next.
    own.addEventListener('rights', () => { own.close(); location.reload(); });
  };

  const ofBoard = event => event.detail.target && event.detail.target.id === 'board';
  document.addEventListener('htmx:afterSwap', event => { if (ofBoard(event) && source) note.hidden = true; });
  for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
    document.addEventListener(failure, event => { if (ofBoard(event)) lost(); });
  }
  window.addEventListener('online', () => { if (!source) { clearTimeout(again); follow(); } });
  window.addEventListener('pagehide', () => { clearTimeout(again); if (source) source.close(); source = null; });
  window.addEventListener('pageshow', event => { if (event.persisted && !source) follow(); });
  follow();
})();
