// Runs before the first paint: how the page is to look. It stands in every page;
// comments on lines of their own are left out there.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = (value, values) => (values.includes(value) ? value : null);
  const view = known(query.get('view'), ['map', 'ledger', 'table']) ?? known(location.hash.slice(1), ['ledger', 'table']);
  const theme = known(query.get('theme'), ['light', 'dark']);
  if (view) root.dataset.view = view;
  if (theme) root.dataset.theme = theme;
  // The button that boot.js makes work takes its room at once.
  if (document.querySelector('meta[name=whosays-share]')) root.dataset.share = 'true';
})();
