// Reloads the page when the site was built anew, also when the server was started again; and shows
// what is wrong where it could not be.
(async () => {
  let shown;
  let seen = '';
  let box;
  const tell = (trouble) => {
    box?.remove();
    box = undefined;
    if (!trouble) return;
    box = document.createElement('pre');
    box.setAttribute('role', 'alert');
    box.tabIndex = 0;
    box.textContent = `Not built. Until this is mended the last good build stays.\n\n${trouble}`;
    // Set one by one: the policy of the page allows no style attribute.
    const style = {
      position: 'fixed', inset: 'auto 0 0 0', zIndex: 2147483647, margin: 0, padding: '16px 20px',
      maxHeight: '60vh', overflow: 'auto', boxSizing: 'border-box', background: '#121518',
      color: '#f1f3f5', borderTop: '4px solid #f2b04a', font: '14px/1.5 ui-monospace, monospace',
      whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start', direction: 'ltr',
    };
    for (const [name, value] of Object.entries(style)) box.style[name] = value;
    document.body.append(box);
  };
  for (;;) {
    try {
      const answer = await fetch(`/.well-known/whosays/builds?seen=${encodeURIComponent(seen)}`);
      const [name, ...trouble] = (await answer.text()).split('\n');
      const build = name.split(':')[0];
      if (shown && build !== shown) location.reload();
      if (name !== seen) tell(trouble.join('\n'));
      shown = build;
      seen = name;
    } catch {
      await new Promise((wake) => setTimeout(wake, 1000));
    }
  }
})();
