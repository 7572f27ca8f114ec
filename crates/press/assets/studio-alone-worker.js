// Unpacks and starts a worker of the studio that needs no file beside it.
const packed = Uint8Array.from(atob('%WASM%'), (letter) => letter.charCodeAt(0));
const whole = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
await start({ module_or_path: await new Response(whole).arrayBuffer() });
