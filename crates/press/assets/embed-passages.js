// Runs in every embed: says that it is there, hears which statements the page around it has marked in its
// text, and offers to show them there. Messages of version 1, which the loader (`whosays.js`) speaks.
(() => {
  const host = parent;
  if (host === self) return;
  const say = (message) => host.postMessage({ whosays: 1, ...message }, '*');
  const start = () => {
    const shown = document.querySelector('#reader, #excerpt');
    let marked = [];
    let pressed;
    const offer = () => {
      for (const place of shown.querySelectorAll('.small')) {
        const own = place.parentNode.querySelector(':scope > .summary a') ?? place.closest('article');
        const { statement } = own.dataset;
        const button = place.querySelector('.show');
        if (!marked.includes(statement)) button?.remove();
        else if (!button) {
          const made = document.createElement('button');
          Object.assign(made, { type: 'button', className: 'show', textContent: shown.dataset.show });
          made.onclick = () => {
            pressed = made;
            say({ type: 'show', statement });
          };
          place.append(made);
        }
      }
    };
    // A pick brings other statements in.
    new MutationObserver(offer).observe(shown, { childList: true, subtree: true });
    addEventListener('message', ({ source, data }) => {
      if (source !== host || data?.whosays !== 1) return;
      if (data.type === 'back') pressed?.focus();
      if (data.type !== 'passages' || !Array.isArray(data.statements)) return;
      marked = data.statements;
      offer();
    });
    const view = document.documentElement.dataset.view ?? 'map';
    say({ type: 'ready', selection: shown.dataset.selected, view });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
