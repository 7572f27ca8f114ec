// Starts the worker that renders the explainer beside the studio.
import start from './%GLUE%';

await start({ module_or_path: new URL('./%WASM%', import.meta.url) });
