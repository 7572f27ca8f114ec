// Sends so many messages by lot to the frame, each from the host and from a neighbour's frame.
const done = arguments[arguments.length - 1];
const count = arguments[0];
const frame = document.getElementById('frame');
// The same lot in every engine: Marsaglia's xorshift of 32 bits.
let seed = 0x9e3779b9;
const lot = (end) => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % end;
};
const pick = (list) => list[lot(list.length)];
const words = ['', 'amp', 'frames-init', 'embed-size', 'ready', 'height', 'link', 's3cret', 'secret', '__proto__',
  'constructor', 'toString', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u0000', '\ud800', '{"a":1}',
  'iframe-child-init', 'iframe-get-child-dimensions', 'pymxPYMx', 'xPYMx', 'pymxPYMxonexPYMxwidthxPYMx',
  'pymxPYMxtwoxPYMxwidthxPYMx9', '[iFrameSizer]', '[iFrameSizer]a:8:true:', '[iFrameSizer]:::', '[iFrameSizer]resize',
  `[iFrameSizer]${'x'.repeat(200)}:0:true:`, '[iFrameSizer]<b>:0:false:', 'x'.repeat(20000), 'whosays:ask'];
const text = () => Array.from({ length: 1 + lot(4) }, () => pick(words)).join(pick(['', ':', ' ', 'xPYMx']));
const deep = () => {
  let inner = [];
  for (let at = lot(400); at > 0; at -= 1) inner = lot(2) ? [inner] : { inner };
  return inner;
};
const value = (depth) => {
  switch (lot(depth > 3 ? 8 : 16)) {
    case 0: return null;
    case 1: return undefined;
    case 2: return pick([0, -1, 1e308, NaN, Infinity, 2 ** 53, 0.1]);
    case 3: return lot(2) === 1;
    case 4: return BigInt(lot(1000));
    case 5: return new Date(lot(2) ? NaN : 0);
    case 6: return new Uint8Array(lot(20));
    case 7: case 8: case 9: return text();
    case 10: return Array.from({ length: lot(5) }, () => value(depth + 1));
    case 11: return new Map([[text(), value(depth + 1)]]);
    case 12: return new Error(text());
    case 13: return deep();
    default: {
      const made = {};
      for (let at = lot(6); at > 0; at -= 1) {
        const name = pick(['sentinel', 'type', 'message', 'secret', 'height', 'width', 'value', 'datawrapper-height', 'data', text()]);
        Object.defineProperty(made, name, { value: value(depth + 1), enumerable: true, writable: true, configurable: true });
      }
      return made;
    }
  }
};
// A neighbour of the same origin as the host can reach the frame, and is not its host.
const neighbour = document.createElement('iframe');
neighbour.title = 'Neighbour';
neighbour.srcdoc = `<script>
  let heard = 0;
  onmessage = () => { parent.neighbourHeard = ++heard; };
  window.send = (data) => parent.document.getElementById('frame').contentWindow.postMessage(data, '*');
<\/script>`;
neighbour.onload = async () => {
  let sent = 0;
  for (let at = 0; at < count; at += 1) {
    const data = value(0);
    frame.contentWindow.postMessage(data, '*');
    neighbour.contentWindow.send(data);
    sent += 2;
    // Lets the answers come in between.
    if (at % 250 === 0) await new Promise((then) => setTimeout(then));
  }
  setTimeout(() => { neighbour.remove(); done(sent); }, 500);
};
document.body.append(neighbour);
