// Runs in a page that stands in another one's frame. Tells the host how high the page is, in the
// words of whichever listener the host may have, and keeps links from leading the frame astray.
// It stands in every embed, and other pages load it where they are framed. What the host says is
// believed only where it has the shape of a question; there is nothing else that it can change.
(() => {
  const root = document.documentElement;
  const host = parent;
  const query = new URLSearchParams(location.search);

  const child = query.get('childId');
  const secret = /secret=(\w{1,40})/.exec(location.hash)?.[1];
  let resizer;
  let width;

  // A scroll bar makes the page narrower, a narrower one is lower, and the frame would stay too low
  // for the page without the bar: so it is measured without.
  const high = (element) => {
    root.style.overflow = 'hidden';
    const { height } = element.getBoundingClientRect();
    root.style.overflow = '';
    return Math.ceil(height);
  };

  const tell = (answer) => {
    const height = high(document.body);
    // A frame that is not shown has no size; it is told once it has one.
    if (!height || !innerWidth || host === self) return;
    const say = (message) => host.postMessage(message, '*');
    say({ sentinel: 'amp', type: 'embed-size', height });
    say({ 'datawrapper-height': { whosaysEmbedHeight: height } });
    say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    say({ type: 'iframe-resized', width: innerWidth, height });
    if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: 'height', value: height, secret });
    if (resizer) {
      const size = `[iFrameSizer]${resizer}:${height}:${innerWidth}:`;
      if (answer === 'init') say(`${size}init`);
      say(`${size}resizeObserver`);
    }
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== host || source === self || !data) return;
    if (typeof data === 'string') {
      const init = /^\[iFrameSizer\]([^:]{1,99}):[^:]*:(true|false):/.exec(data);
      if (init) {
        resizer = init[1];
        tell('init');
      } else if (/^\[iFrameSizer\]res(ize|et)/.test(data) || data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`)) {
        tell();
      }
    } else if (
      (data.sentinel === 'amp' && data.type === 'frames-init') ||
      ['iframe-child-init', 'iframe-get-child-dimensions'].includes(data.type) ||
      (secret && data.message === 'ready' && data.secret === secret)
    ) {
      tell();
    }
  });

  const start = () => {
    const part = document.querySelector('#excerpt .part');
    const reader = document.querySelector('#reader');
    const at = (address) => new URL(address, document.baseURI);
    // The address of the page changes without a reload; what it was loaded as must not.
    const own = reader && at(reader.dataset.root).href;
    const full = reader && at(reader.dataset.full ?? reader.dataset.root).href;

    // An excerpt's text may grow when it is translated, or be laid out late: then its part grows with it.
    // What a reader opens or closes in it makes nothing higher or lower: it scrolls.
    const opened = () => [...part.querySelectorAll('details')].map(({ open }) => open).join();
    const first = part && opened();
    const fit = () => {
      if (part && innerWidth && (innerWidth !== width || opened() === first)) {
        width = innerWidth;
        part.style.height = '';
        part.style.height = `${high(part)}px`;
      }
      tell();
    };
    if (host !== self) {
      host.postMessage({ sentinel: 'amp', type: 'embed-ready' }, '*');
      host.postMessage('[iFrameResizerChild]Ready', '*');
    }
    fit();
    // Not at once: what is resized while sizes are told makes browsers complain.
    const sized = new ResizeObserver(() => setTimeout(fit));
    for (const one of [document.body, ...(part?.children ?? [])]) sized.observe(one);
    addEventListener('resize', fit);
    addEventListener('load', fit);
    // For hosts that begin to listen late and never ask.
    for (const later of [500, 2000, 6000]) setTimeout(fit, later);

    addEventListener('click', (event) => {
      const link = event.target.closest('a[href]');
      if (!link || link.dataset.view || link.hash === '#end') return;
      const list = link.dataset.list;
      const url = at(list ? `${full}${list}/` : link.getAttribute('href'));
      if (own && !list && url.href.startsWith(own)) return;
      link.setAttribute('href', url);
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener');
      if (origin !== 'null') return;
      // A sandbox may allow no new tab: then our pages open here, or where WordPress lets them, and
      // the address of others is shown.
      event.preventDefault();
      let tab;
      try {
        tab = open(url);
      } catch {
        // Firefox says so in this way.
      }
      if (tab) tab.opener = null;
      else if (url.host !== location.host) link.nextSibling?.data?.includes(url) || link.after(` ${url}`);
      else if (secret) host.postMessage({ message: 'link', value: url.href, secret }, '*');
      else location.assign(url);
    }, true);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
