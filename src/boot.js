// Runs before the first paint: how the page is to look, from its address. Then starts the
// WebAssembly. The page is complete without it, so a failure needs no more than a remark.
// It stands in every page; comments on lines of their own are left out there.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = (value, values) => (values.includes(value) ? value : null);
  const view = known(query.get('view'), ['map', 'ledger', 'table']) ?? known(location.hash.slice(1), ['ledger', 'table']);
  const theme = known(query.get('theme'), ['light', 'dark']);
  if (view) root.dataset.view = view;
  if (theme) root.dataset.theme = theme;
  // The address of the page changes without a reload; what its files are called must not.
  const file = (name) => {
    const meta = document.querySelector(`meta[name=whosays-${name}]`);
    return meta && new URL(meta.content, document.baseURI).href;
  };
  // A numbered list is a plain page.
  const glue = file('panes') && document.querySelector('link[rel=modulepreload]').href;
  const [shareGlue, shareWasm] = [file('share'), file('share-wasm')];
  // Asked for at once, and once only: not every browser uses a preload for it.
  const wasm = glue && fetch(file('wasm'));
  wasm?.catch(() => {});

  // In somebody else's frame the page says how high it is; embeds have that script in them.
  const framed = parent !== self && file('framed');
  if (framed) document.head.append(Object.assign(document.createElement('script'), { src: framed }));

  // The dialog is loaded when it is first opened; from then on it listens by itself.
  const openDialog = async ({ target }) => {
    const button = target.closest('[data-share=open]');
    if (!button) return;
    removeEventListener('click', openDialog);
    button.ariaBusy = 'true';
    const label = button.dataset.label ?? button.textContent;
    button.dataset.label = label;
    try {
      const share = await import(shareGlue);
      await share.default({ module_or_path: shareWasm });
      button.textContent = label;
    } catch (error) {
      console.info('The share dialog could not be loaded:', error);
      button.textContent = button.dataset.retry;
      addEventListener('click', openDialog);
    }
    button.ariaBusy = 'false';
  };
  if (shareGlue) {
    root.dataset.share = 'true';
    addEventListener('click', openDialog);
  }

  addEventListener('beforeprint', () => {
    const place = document.querySelector('.printed');
    if (place) place.textContent = place.dataset.text.replace('{address}', () => location.href);
  });

  addEventListener('DOMContentLoaded', async () => {
    for (const link of document.querySelectorAll('link[rel=icon], .foot a, .files a, .embed a[target]')) {
      link.setAttribute('href', link.href);
    }
    // What loads as a page is shown as this one is.
    const manner = new URLSearchParams(Object.entries({ view, theme }).filter(([, value]) => value && value !== 'map'));
    if (`${manner}`) {
      for (const link of document.querySelectorAll('a[data-actor], a[data-statement], a[data-list]')) {
        // Those on the land are SVG and know no parts of their address.
        link.setAttribute('href', `${link.getAttribute('href').split('?')[0]}?${manner}`);
      }
    }
    if (!glue) return;
    try {
      const reader = await import(glue);
      await reader.default({ module_or_path: wasm });
    } catch (error) {
      console.info('Links will load pages, since the reader could not start:', error);
    }
  });
})();
