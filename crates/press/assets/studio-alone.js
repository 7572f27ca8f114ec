// Starts the studio in the file that holds all of it: what its program and its workers load stands in the
// page, as the base64 of its gzip, and gets an address of its own. `start` wakes the program up.
const told = document.getElementById('told');

const unpacked = async (held) => {
  const bytes = Uint8Array.from(atob(held.textContent), (letter) => letter.charCodeAt(0));
  held.remove();
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(whole).arrayBuffer();
};

try {
  for (const held of document.querySelectorAll('script[data-file]')) {
    const { file, type } = held.dataset;
    const blob = new Blob([await unpacked(held)], { type });
    document.body.setAttribute(`data-${file}`, URL.createObjectURL(blob));
  }
  await start({ module_or_path: await unpacked(document.getElementById('wasm')) });
} catch (error) {
  told.querySelector('p').textContent =
    `The studio could not start: ${error.message}. Open it in a browser of 2023 or later.`;
}
