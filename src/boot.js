// Runs when the first screen is there: fetches the WebAssembly, and starts it at the first sign that
// somebody will pick something. The page is complete without it, so a failure needs no more than a
// remark. It stands in every page, as look.js does.
(() => {
  const root = document.documentElement;
  const { view, theme } = root.dataset;
  // The address of the page changes without a reload; what its files are called must not.
  const file = (name) => {
    const meta = document.querySelector(`meta[name=whosays-${name}]`);
    return meta && new URL(meta.content, document.baseURI).href;
  };
  // A numbered list is a plain page.
  const panes = file('panes');
  const glue = panes && document.querySelector('link[rel=modulepreload]').href;
  const [shareGlue, shareWasm] = [file('share'), file('share-wasm')];
  // Asked for at once, and once only: not every browser uses a preload for it.
  const wasm = glue && fetch(file('wasm'));
  wasm?.catch(() => {});
  const parsed = new Promise((then) => addEventListener('DOMContentLoaded', then));

  // In somebody else's frame the page says how high it is; embeds have that script in them.
  const isFramed = parent !== self;
  const framed = isFramed && file('framed');
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
  if (shareGlue) addEventListener('click', openDialog);

  addEventListener('beforeprint', () => {
    // Paper has no address that another could be seen from.
    for (const link of document.querySelectorAll('.summary a')) link.setAttribute('href', link.href);
    const place = document.querySelector('.printed');
    if (place) place.textContent = place.dataset.text.replace('{address}', () => location.href);
  });

  parsed.then(() => {
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
  });
  if (!glue) return;

  // A pick that comes before the reader is awake waits for it, but no longer than a page takes to load.
  let held, isLate;
  const release = () => {
    held?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    held = null;
  };
  const giveUp = () => {
    isLate = true;
    release();
  };
  addEventListener('click', (event) => {
    const link = event.target.closest('#app :is(a[data-actor], a[data-statement])');
    if (!link || isLate || root.dataset.ready || event.defaultPrevented) return;
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!held) setTimeout(giveUp, 800);
    held = link;
  });

  // Who only reads does not need the reader, which takes as long to wake up as the page to be shown.
  const start = async () => {
    try {
      await parsed;
      const reader = await import(glue);
      new MutationObserver(release).observe(root, { attributeFilter: ['data-ready'] });
      await reader.default({ module_or_path: wasm });
    } catch (error) {
      console.info('Links will load pages, since the reader could not start:', error);
    }
    if (!root.dataset.hydrated) giveUp();
  };
  let started;
  const wake = () => {
    if (started) return;
    started = start();
    // So they are on their way while the reader wakes up, which looks for them here.
    root.panes = fetch(panes);
    root.panes.catch(() => {});
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'click']) addEventListener(sign, wake);
  // The page around a frame may pick, too.
  if (isFramed) wake();
})();
