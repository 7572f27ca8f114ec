// Starts the studio, and says how far its program has come.
import start from './%GLUE%';

const told = document.getElementById('told');
const say = (text) => { if (told) told.querySelector('p').textContent = text; };

const wasm = async () => {
  const response = await fetch(new URL('./%WASM%', import.meta.url));
  if (!response.ok || !response.body) return response;
  const all = Number(told?.dataset.bytes) || 0;
  const bar = told?.querySelector('progress');
  const reader = response.body.getReader();
  const parts = [];
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    come += value.length;
    if (bar && all) bar.value = Math.min(1, come / all);
  }
  return await new Blob(parts).arrayBuffer();
};

try {
  await start({ module_or_path: await wasm() });
} catch (error) {
  say('The studio could not start: ' + error.message + '. Reload the page; it needs a browser of 2023 or later.');
}
