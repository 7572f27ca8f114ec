// Starts the studio. `load` says how far its program has come.
import start from './%GLUE%';

const told = document.getElementById('told');
const bar = told?.querySelector('progress');
const tell = (come) => { if (bar) bar.value = come; };

try {
  await start({ module_or_path: await load(new URL('./%WASM%', import.meta.url), %BYTES%, tell) });
} catch (error) {
  if (told) {
    told.querySelector('p').textContent =
      `The studio could not start: ${error.message}. Reload the page; it needs a browser of 2023 or later.`;
  }
}
