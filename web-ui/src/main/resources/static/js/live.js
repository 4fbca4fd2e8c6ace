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
  let known = Number(board.dataset.position || 0);

  const refresh = () => window.htmx.ajax('GET', location.pathname + location.search, { target: '#board', swap: 'outerHTML' });
  const refreshSoon = () => { clearTimeout(waiting); waiting = setTimeout(refresh, 400); };

  const following = () => {
    clearTimeout(silence);
    silence = null;
    distance = SHORTEST;
    if (missed) refreshSoon();
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
    let first = true;
    source = own;
    own.addEventListener('live', following);
    own.addEventListener('away', lost);
    own.addEventListener('error', () => {
      if (source !== own) return;
      if (own.readyState === EventSource.CLOSED) signedOut();
      lost();
    });
    // The first message of a stream says where the views are: what happened since the board was made, nobody told.
    own.addEventListener('position', event => {
      let moved = {};
      try { moved = JSON.parse(event.data); } catch { /* then it may concern anything */ }
      const behind = first && !(moved.position <= known);
      const concerns = !Array.isArray(moved.items) || moved.items.length > 0;
      first = false;
      known = Math.max(known, moved.position || 0);
      if (behind || concerns) refreshSoon();
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
