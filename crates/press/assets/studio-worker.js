// Starts a worker of the studio, and says how far its program has come.
import start from './%GLUE%';

const response = await fetch(new URL('./%WASM%', import.meta.url));
let whole = response;
if (response.ok && response.body) {
  const reader = response.body.getReader();
  const parts = [];
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    come += value.length;
    postMessage([`{"come":${Math.min(1, come / %BYTES%)}}`, null]);
  }
  whole = await new Blob(parts).arrayBuffer();
}
await start({ module_or_path: whole });
