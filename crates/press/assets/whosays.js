// The loader: `<who-says src="https://…/food-for-arms/" actor="russia"><a href="…">…</a></who-says>`.
// It is optional: a plain frame works without it. It loads the frame when it comes near, keeps its room,
// gives it its height, tells the page what is picked in it, and picks what is marked in the article.
// The link inside is shown until the frame is there, and where it never comes.
(() => {
  if (customElements.get('who-says')) return;
  // Longer than a slow connection takes for the first answer.
  const PATIENCE = 12000;
  const TRIES = 2;
  const FAILED = 'The explainer could not be loaded. ';
  const name = /^[a-z\d-]{1,80}$/;
  const isSelection = (value) => typeof value === 'string' && /^((statement\/)?[a-z\d-]{1,80})?$/.test(value);
  const known = (value, values) => (values.includes(value) ? value : null);

  class WhoSays extends HTMLElement {
    static observedAttributes = ['src', 'actor', 'statement', 'form', 'view', 'theme'];

    connectedCallback() {
      if (!this.shadowRoot) {
        this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      }
      this.stop = new AbortController();
      const { signal } = this.stop;
      this.style.display = 'block';
      this.style.minHeight = `${this.room()}px`;
      addEventListener('message', (event) => this.hear(event), { signal });
      // A link to the page at a state may be opened in the page itself.
      addEventListener('hashchange', () => {
        if (this.frame && location.hash.includes('whosays=')) this.load(TRIES);
      }, { signal });
      for (const type of ['click', 'focusin']) {
        document.addEventListener(type, (event) => this.mark(event), { signal });
      }
      this.near = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near.disconnect();
        this.load(TRIES);
      }, { rootMargin: '800px 0px' });
      this.near.observe(this);
    }

    disconnectedCallback() {
      this.stop.abort();
      this.near.disconnect();
      clearTimeout(this.waiting);
      this.frame?.remove();
      this.frame = null;
      this.without();
      this.note?.remove();
    }

    attributeChangedCallback() {
      if (this.frame || this.note) this.load(TRIES);
    }

    // What the frame takes at most at this width, so that nothing moves when it comes.
    room() {
      const wide = this.clientWidth >= 560;
      if (this.getAttribute('form') === 'excerpt') return wide ? 480 : 800;
      return wide ? 570 : 920;
    }

    // The address of the embed; nothing where the page's own is none of the web.
    address() {
      const page = this.getAttribute('src') ?? this.querySelector('a')?.href;
      let url;
      try {
        url = new URL(page, document.baseURI);
      } catch {
        // None at all.
      }
      if (!page || !/^https?:$/.test(url?.protocol)) return null;
      const [statement, actor] = ['statement', 'actor'].map((of) => this.getAttribute(of) ?? '');
      let path = '';
      if (name.test(statement)) path = `statement/${statement}/`;
      else if (name.test(actor)) path = `${actor}/`;
      if (path && this.getAttribute('form') === 'excerpt') path += 'excerpt/';
      const [, story] = /([^/]*)\/?$/.exec(url.pathname);
      url.pathname = url.pathname.replace(/[^/]*\/?$/, `embed/${story}/${path}`);
      const view = known(this.getAttribute('view'), ['ledger', 'table']);
      const theme = known(this.getAttribute('theme'), ['light', 'dark']);
      const query = { ...(view && { view }), ...(theme && { theme }), parentUrl: this.article(story) };
      url.search = new URLSearchParams(query).toString().replaceAll('+', '%20');
      url.hash = '';
      return url;
    }

    // The address of the article, with what this page's own asks for: a state in its fragment, or a
    // selection in its query (`?whosays=russia`), which the embed is told as such a fragment.
    article(story) {
      const page = document.querySelector('link[rel=canonical]')?.href ?? location.href;
      const asked = new URLSearchParams(location.search).get('whosays')?.replace(/\/$/, '');
      const told = location.hash.includes('whosays=') || !asked || !isSelection(asked);
      return page.split('#')[0] + (told ? location.hash : `#whosays=${story}/${asked}/`);
    }

    load(tries) {
      clearTimeout(this.waiting);
      this.note?.remove();
      this.note = null;
      this.frame?.remove();
      this.frame = null;
      const url = this.address();
      if (!url) return this.without();
      this.origin = url.origin;
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('title') ?? this.textContent.trim();
      frame.allow = 'clipboard-write; web-share';
      Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0' });
      frame.src = url.href;
      this.frame = frame;
      this.shadowRoot.prepend(frame);
      this.waiting = setTimeout(() => {
        if (tries > 1) return this.load(tries - 1);
        frame.remove();
        this.frame = null;
        this.note = document.createElement('span');
        this.note.setAttribute('role', 'status');
        this.note.textContent = FAILED;
        this.shadowRoot.prepend(this.note);
        this.without();
      }, Number(this.getAttribute('patience')) || PATIENCE);
    }

    // The link inside, which may have made room for a frame before.
    without() {
      this.shadowRoot.querySelector('slot').style.display = '';
    }

    hear({ source, origin, data }) {
      if (!this.frame || source !== this.frame.contentWindow || origin !== this.origin) return;
      const height = data?.sentinel === 'amp' && data.type === 'embed-size' && data.height;
      if (Number.isInteger(height) && height > 0 && height < 1e5) {
        clearTimeout(this.waiting);
        this.frame.style.height = `${height}px`;
        this.style.minHeight = '';
        this.shadowRoot.querySelector('slot').style.display = 'none';
      }
      if (data?.whosays !== 1 || !known(data.type, ['select', 'view', 'share'])) return;
      const { selection, view } = data;
      if (!isSelection(selection) || !known(view, ['map', 'ledger', 'table'])) return;
      this.dispatchEvent(new CustomEvent(`whosays:${data.type}`, { bubbles: true, detail: { selection, view } }));
    }

    // A passage of the article that is marked with a statement's name.
    mark({ target }) {
      const passage = target.closest?.('[data-whosays]');
      if (passage && !this.contains(passage)) this.select(`statement/${passage.dataset.whosays}`);
    }

    // Shows something in the frame: `russia`, `statement/artillery-shells`, or nothing.
    select(selection) {
      this.frame?.contentWindow.postMessage({ whosays: 1, type: 'select', selection }, this.origin);
    }
  }
  customElements.define('who-says', WhoSays);
})();
