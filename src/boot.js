// Runs before the first paint: how the page is to look, from its address. Then starts the
// WebAssembly. The page is complete without it, so a failure needs no more than a remark.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = (value, values) => (values.includes(value) ? value : null);
  const view = known(query.get('view'), ['ledger', 'table']) ?? known(location.hash.slice(1), ['ledger', 'table']);
  const theme = known(query.get('theme'), ['light', 'dark']);
  if (view) root.dataset.view = view;
  if (theme) root.dataset.theme = theme;
  const { href: glue } = document.querySelector('link[rel=modulepreload]');
  // Asked for at once, and once only: not every browser uses a preload for it.
  const wasm = fetch(document.querySelector('meta[name=whosays-wasm]').content);
  wasm.catch(() => {});
  addEventListener('DOMContentLoaded', async () => {
    // The address of the page changes without a reload; what these lead to must not.
    for (const link of document.querySelectorAll('link[rel=icon], .foot a')) {
      link.setAttribute('href', link.href);
    }
    try {
      const reader = await import(glue);
      await reader.default({ module_or_path: wasm });
    } catch (error) {
      console.info('Links will load pages, since the reader could not start:', error);
    }
  });
})();
