// Unpacks and starts a worker of the studio that needs no file beside it. Without a blob: WebKit reads none in
// the worker of a page that has no host.
const packed = Uint8Array.from(atob('%WASM%'), (letter) => letter.charCodeAt(0));
const { readable, writable } = new DecompressionStream('gzip');
const writer = writable.getWriter();
writer.write(packed);
writer.close();
const come = new Response(readable).arrayBuffer();
// Thrown where the page hears of it.
come.then((wasm) => start({ module_or_path: wasm })).catch((error) => setTimeout(() => { throw error; }));
