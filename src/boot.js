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
  addEventListener('DOMContentLoaded', async () => {
    try {
      const glue = document.querySelector('link[rel=modulepreload]');
      const wasm = document.querySelector('link[rel=preload][as=fetch]');
      const reader = await import(glue.href);
      await reader.default({ module_or_path: wasm.href });
    } catch (error) {
      console.info('Links will load pages, since the reader could not start:', error);
    }
  });
})();
