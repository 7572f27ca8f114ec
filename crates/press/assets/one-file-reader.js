// Follows the JavaScript around the WebAssembly in the file that holds a whole story: hands the panes of
// the page to the reader, as a file of them would, shows the one that the address asks for, and wakes
// the reader up. `start` is what wakes it, the gzip of the WebAssembly stands in the page as base64.
const all = document.querySelector('.all');
const page = all.parentNode;
const read = () => {
  const reader = document.querySelector('#reader');
  const panes = JSON.parse(document.querySelector('#panes').textContent);
  const section = (part, slug) => document.querySelector(`.${part}[data-pane="${slug}"]`);
  for (const [slug, pane] of Object.entries(panes)) {
    pane.push(section('head', slug).innerHTML, section('body', slug).innerHTML);
  }
  all.remove();
  const asked = location.hash.startsWith('#/') ? location.hash.slice(2).split('?')[0].replace(/\/$/, '') : '';
  if (!Object.hasOwn(panes, asked)) history.replaceState(null, '', '#/');
  else if (asked) {
    const [title, , lights, head, body] = panes[asked];
    for (const [part, html] of [['head', head], ['body', body]]) {
      const place = section(part, '');
      place.innerHTML = html;
      place.dataset.pane = asked;
    }
    Object.assign(section('head', asked).dataset, { title, lights });
    reader.dataset.selected = asked;
    document.title = title;
    const canonical = document.querySelector('link[rel=canonical]');
    if (canonical) canonical.href += `${asked}/`;
  }
  const file = document.createElement('meta');
  file.name = 'whosays-panes';
  file.content = `data:application/json,${encodeURIComponent(JSON.stringify(panes))}`;
  document.head.append(file);
};
try {
  read();
  const packed = atob(document.querySelector('#wasm').textContent);
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  await start({ module_or_path: await new Response(whole).arrayBuffer() });
  if (!document.documentElement.dataset.hydrated) throw new Error('the page was altered');
} catch (error) {
  console.info('Links lead to the parts below, since the reader could not start:', error);
  page.append(all);
  delete document.documentElement.dataset.oneFile;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
