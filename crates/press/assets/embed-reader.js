// Runs in the embed of the whole reader: keeps what the reader does not know of in step with its state,
// and speaks with the loader (`whosays.js`) in messages of version 1, which others may speak too.
(() => {
  const host = parent;
  const say = (message) => host === self || host.postMessage({ whosays: 1, ...message }, '*');
  const start = () => {
    const root = document.documentElement;
    const reader = document.querySelector('#reader');
    const whole = document.querySelector('.full');
    const at = (address) => new URL(address, document.baseURI).href;
    const [own, full] = [at(reader.dataset.root), at(reader.dataset.full)];
    const state = () => ({ selection: reader.dataset.selected, view: root.dataset.view ?? 'map' });
    const path = (selection) => selection && `${selection}/`;

    let { selection, view } = state();
    new MutationObserver(() => {
      // The reader marks what is selected when it wakes up, too.
      if (selection === (selection = state().selection)) return;
      for (const region of reader.querySelectorAll('[tabindex="0"]')) region.scrollTop = 0;
      whole.href = full + path(selection);
      say({ type: 'select', ...state() });
    }).observe(reader, { attributeFilter: ['data-selected'] });
    new MutationObserver(() => {
      if (view !== (view = state().view)) say({ type: 'view', ...state() });
    }).observe(root, { attributeFilter: ['data-view'] });
    addEventListener('click', ({ target }) => {
      if (target.closest('[data-share=open]')) say({ type: 'share', ...state() });
    });

    // What is loaded as a page looks as this one did when it came.
    const query = new URLSearchParams(location.search);
    addEventListener('click', ({ target }) => {
      const link = target.closest('a[data-actor], a[data-statement]');
      if (!link) return;
      const url = new URL(link.getAttribute('href'), document.baseURI);
      for (const name of ['accent', 'radius', 'face']) {
        if (query.has(name)) url.searchParams.set(name, query.get(name));
      }
      link.setAttribute('href', url);
    }, true);

    // The colours that the page has been given are part of its state, and so of its address.
    const rename = () => {
      const { theme } = root.dataset;
      const url = new URL(location);
      if ((url.searchParams.get('theme') ?? undefined) === theme) return;
      url.searchParams.delete('theme');
      if (theme) url.searchParams.set('theme', theme);
      try {
        history.replaceState(null, '', url);
      } catch {
        return; // Some sandboxes let nobody write there.
      }
      if (root.dataset.ready) dispatchEvent(new PopStateEvent('popstate'));
    };

    let latest;
    addEventListener('message', async ({ source, data }) => {
      if (source !== host || data?.whosays !== 1) return;
      if (data.type === 'look') return rename();
      if (data.type !== 'select') return;
      const asked = data.selection;
      if (typeof asked !== 'string' || !/^((statement\/)?[a-z\d-]{1,80})?$/.test(asked)) return;
      latest = data;
      // As if a link to it had been used: the reader shows it at once, or the page is loaded.
      const link = document.createElement('a');
      const [, of, id] = /^(statement\/)?(.*)$/.exec(asked);
      const kind = of ? 'statement' : 'actor';
      link.dataset[kind] = id;
      link.href = own + path(asked) + location.search;
      link.hidden = true;
      // What no link here leads to may be nowhere: then what is shown stays.
      if (!reader.querySelector(`a[data-${kind}="${id}"]`)) {
        const answer = await fetch(link.href, { method: 'HEAD' }).catch(() => null);
        if (!answer?.ok || latest !== data) return;
      }
      reader.append(link);
      link.click();
      link.remove();
    });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
