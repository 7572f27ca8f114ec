// Starts a worker of the studio. `load` says how far its program has come.
import start from './%GLUE%';

const tell = (come) => postMessage([`{"come":${come}}`, null]);
await start({ module_or_path: await load(new URL('./%WASM%', import.meta.url), %BYTES%, tell) });
