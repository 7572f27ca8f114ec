// Makes values by lot that no message should hold: `value(0)` is the next one.
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
  `[iFrameSizer]${'x'.repeat(200)}:0:true:`, '[iFrameSizer]<b>:0:false:', 'x'.repeat(20000), 'whosays:ask',
  'whosays', 'passages', 'select', 'show', 'look', 'view', 'statement/', '../', 'data-whosays', '"]', '#ff0000', 'url(//x)', 'red;}'];
const names = ['whosays', 'statements', 'statement', 'selection', 'theme', 'accent', 'radius', 'face', 'sentinel',
  'type', 'message', 'secret', 'height', 'width', 'value', 'datawrapper-height', 'data'];
const text = () => Array.from({ length: 1 + lot(4) }, () => pick(words)).join(pick(['', ':', ' ', 'xPYMx']));
const deep = () => {
  let inner = [];
  for (let at = lot(400); at > 0; at -= 1) inner = lot(2) ? [inner] : { inner };
  return inner;
};
// Some texts would be right.
const wrong = (value) => (typeof value === 'string' ? `${value} ` : value);
// In the shape of our own messages, of which only the values are wrong.
const ours = () => ({
  whosays: pick([1, 1, 1, '1', 2, null]),
  type: pick(['passages', 'select', 'show', 'look', 'view', 'ready', text()]),
  statements: value(1),
  statement: value(1),
  selection: wrong(value(1)),
  theme: wrong(value(1)),
  accent: wrong(value(1)),
  radius: wrong(value(1)),
  face: wrong(value(1)),
});
const value = (depth) => {
  if (depth === 0 && lot(4) === 0) return ours();
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
        const name = pick([...names, text()]);
        Object.defineProperty(made, name, { value: value(depth + 1), enumerable: true, writable: true, configurable: true });
      }
      return made;
    }
  }
};
