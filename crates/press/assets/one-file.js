// Runs in the file that holds a whole story, before the first paint: how it is to look, from the fragment
// of its address. The panes below the reader wait out of sight for the reader to wake up.
(() => {
  const root = document.documentElement;
  const fragment = () => location.hash.slice(1);
  const query = new URLSearchParams(fragment().startsWith('/') ? fragment().split('?')[1] : '');
  const known = (value, values) => (values.includes(value) ? value : null);
  const view = known(query.get('view'), ['map', 'ledger', 'table']) ?? known(fragment(), ['ledger', 'table']);
  const theme = known(query.get('theme'), ['light', 'dark']);
  if (view) root.dataset.view = view;
  if (theme) root.dataset.theme = theme;
  root.dataset.share = 'true';
  root.dataset.oneFile = 'true';
  // Where the reader never wakes up, since a page that holds this one took its script away or the browser
  // is too old for it, all parts have to be seen.
  const see = () => root.dataset.hydrated || delete root.dataset.oneFile;
  addEventListener('error', see);
  setTimeout(see, 6000);

  // The state as it stands in the address, also where the browser lets nobody write there.
  const state = () => {
    const detail = {};
    dispatchEvent(new CustomEvent('whosays:ask', { detail }));
    return detail.address ? `#/${detail.address.slice(detail.root.length)}` : location.hash || '#/';
  };
  addEventListener('click', (event) => {
    const dialog = document.querySelector('#share');
    const asked = event.target.closest('button[data-share]')?.dataset.share;
    if (asked === 'open') {
      document.querySelector('#share-state').value = state();
      const link = document.querySelector('#share-link');
      if (link) link.value = link.dataset.root + state().slice(2);
      dialog.showModal();
    } else if (asked || event.target === dialog) {
      dialog.close();
    } else if (event.target.closest('.skip')) {
      // Its fragment would take the place of the state.
      event.preventDefault();
      event.stopImmediatePropagation();
      const reader = document.querySelector('#reader');
      reader.tabIndex = -1;
      reader.focus();
    }
  }, true);

  addEventListener('beforeprint', () => {
    const place = document.querySelector('.printed');
    if (place) place.textContent = place.dataset.text.replace('{address}', () => location.href);
  });
})();
