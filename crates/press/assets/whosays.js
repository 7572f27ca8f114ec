// The loader: `<who-says src="https://…/food-for-arms/" actor="russia"><a href="…">…</a></who-says>`.
// It is optional: a plain frame works without it. It loads the frame when it comes near, keeps its room,
// gives it its height, tells the page what is picked in it, and picks what is marked in the article.
// The link inside is shown until the frame is there, and where it never comes. What it says itself is
// English, unless its attributes say it in other words.
(() => {
  if (customElements.get('who-says')) return;
  // Longer than a slow connection takes for the first answer.
  const PATIENCE = 12000;
  const TRIES = 2;
  const FAILED = 'The explainer could not be loaded.';
  const BACK = 'Back to the explainer';
  // A passage that was asked for stands out, until the reader goes back or asks for another one. Pages may
  // have rules of their own for it.
  const SHOWN = 'data-whosays-shown';
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[${SHOWN}]{background:Mark;color:MarkText;outline:3px solid;outline-offset:2px}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // In older browsers the focus alone shows it.
  }
  const name = /^[a-z\d-]{1,80}$/;
  // What may be said of how the embed looks. It holds that against the same shapes.
  const LOOKS = {
    theme: /^(light|dark)$/,
    accent: /^#?[\da-f]{6}$/i,
    radius: /^(\d|1\d|2[0-4])$/,
    face: /^(serif|sans|system)$/,
  };
  const isName = (value) => typeof value === 'string' && name.test(value);
  const isSelection = (value) => typeof value === 'string' && /^((statement\/)?[a-z\d-]{1,80})?$/.test(value);
  const known = (value, values) => (values.includes(value) ? value : null);

  class WhoSays extends HTMLElement {
    static observedAttributes = ['src', 'actor', 'statement', 'form', 'view', ...Object.keys(LOOKS)];

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
        const story = this.frame && /\/embed\/([^/]*)\//.exec(this.frame.src)?.[1];
        if (story && `${location.hash}/`.includes(`whosays=${story}/`)) this.load(TRIES);
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
      this.unshow();
    }

    // Another look needs no other frame.
    attributeChangedCallback(name) {
      if (this.frame && LOOKS[name]) {
        this.isRestyled = true;
        this.restyle();
      } else if (this.frame || this.note) this.load(TRIES);
    }

    look() {
      const said = Object.keys(LOOKS).map((name) => [name, this.getAttribute(name) ?? '']);
      const known = said.filter(([name, value]) => LOOKS[name].test(value));
      return Object.fromEntries(known.map(([name, value]) => [name, value.replace('#', '')]));
    }

    restyle() {
      const look = this.look();
      this.frame.style.borderRadius = `${look.radius ?? 0}px`;
      if (this.isRestyled) this.say({ type: 'look', ...look });
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
      const query = { ...(view && { view }), ...this.look(), parentUrl: this.article(story) };
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
      // One that takes the place of another keeps its room until it tells its own height.
      if (this.frame?.offsetHeight) this.style.minHeight = `${this.frame.offsetHeight}px`;
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
      this.isRestyled = false;
      this.restyle();
      this.shadowRoot.prepend(frame);
      this.waiting = setTimeout(() => {
        if (tries > 1) return this.load(tries - 1);
        frame.remove();
        this.frame = null;
        this.note = document.createElement('span');
        this.note.setAttribute('role', 'status');
        this.note.textContent = `${this.getAttribute('failed') ?? FAILED} `;
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
      const { width, height } = data?.type === 'iframe-resized' ? data : {};
      if ([width, height].every((size) => Number.isInteger(size) && size > 0 && size < 1e5)) {
        clearTimeout(this.waiting);
        this.frame.style.height = `${height / this.zoom(width)}px`;
        this.style.minHeight = '';
        this.shadowRoot.querySelector('slot').style.display = 'none';
      }
      if (data?.whosays !== 1) return;
      if (data.type === 'ready') {
        this.tell();
        // It may have been loaded before, or have loaded another page.
        this.restyle();
      }
      if (data.type === 'show' && isName(data.statement)) this.show(data.statement);
      if (!known(data.type, ['select', 'view', 'share'])) return;
      const { selection, view } = data;
      if (!isSelection(selection) || !known(view, ['map', 'ledger', 'table'])) return;
      this.dispatchEvent(new CustomEvent(`whosays:${data.type}`, { bubbles: true, detail: { selection, view } }));
    }

    // WebKit makes a frame larger where its page is zoomed by CSS, and not what is in it: then what the
    // frame says is in other pixels.
    zoom(width) {
      let zoom = 1;
      for (let one = this; one; one = one.parentElement) zoom *= Number(getComputedStyle(one).zoom) || 1;
      return zoom !== 1 && Math.abs(width / this.frame.clientWidth - zoom) < 0.05 ? zoom : 1;
    }

    say(message) {
      this.frame?.contentWindow.postMessage({ whosays: 1, ...message }, this.origin);
    }

    // Tells the frame which statements have a passage here. A page that marks others later calls it again.
    tell() {
      const names = [...document.querySelectorAll('[data-whosays]')].map((passage) => passage.dataset.whosays);
      this.say({ type: 'passages', statements: [...new Set(names)].filter(isName).slice(0, 999) });
    }

    // A passage of the article that is marked with a statement's name. One that is shown takes the focus
    // without having been asked.
    mark({ target, type }) {
      const passage = target.closest?.('[data-whosays]');
      if (!passage || this.contains(passage) || (type === 'focusin' && passage.hasAttribute(SHOWN))) return;
      this.select(`statement/${passage.dataset.whosays}`);
    }

    // Leads to the passage of a statement, unless the page does that itself.
    show(statement) {
      const passage = document.querySelector(`[data-whosays="${statement}"]`);
      const event = { bubbles: true, cancelable: true, detail: { statement } };
      if (!passage || !this.dispatchEvent(new CustomEvent('whosays:show', event))) return;
      this.unshow();
      const back = document.createElement('button');
      back.type = 'button';
      back.textContent = this.getAttribute('back') ?? BACK;
      const home = () => {
        this.frame?.focus();
        // Only the frame knows where in it the focus was.
        this.say({ type: 'back' });
        this.unshow();
      };
      const escape = ({ key }) => key === 'Escape' && home();
      back.addEventListener('click', home);
      for (const one of [passage, back]) one.addEventListener('keydown', escape);
      passage.setAttribute(SHOWN, '');
      passage.after(back);
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      passage.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
      const lent = passage.tabIndex < 0 && !passage.hasAttribute('tabindex');
      if (lent) passage.tabIndex = -1;
      passage.focus({ preventScroll: true });
      this.unshow = () => {
        this.unshow = () => {};
        back.remove();
        passage.removeEventListener('keydown', escape);
        passage.removeAttribute(SHOWN);
        if (lent) passage.removeAttribute('tabindex');
      };
    }

    // Leaves the passage that is shown as it was; there may be none.
    unshow() {}

    // Shows something in the frame: `russia`, `statement/artillery-shells`, or nothing.
    select(selection) {
      this.say({ type: 'select', selection });
    }
  }
  customElements.define('who-says', WhoSays);
})();
