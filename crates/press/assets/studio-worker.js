// Starts a worker of the studio. `start` wakes its program up, and `load` says how far that has come.
const tell = (come) => postMessage([`{"come":${come}}`, null]);
const come = load(new URL('./%WASM%', location), %BYTES%, tell);
// Thrown where the page hears of it.
come.then((wasm) => start({ module_or_path: wasm })).catch((error) => setTimeout(() => { throw error; }));
