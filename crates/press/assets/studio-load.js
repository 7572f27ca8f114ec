// Loads a program of the studio, and tells how much of it has come: a share of 1.
async function load(address, bytes, tell) {
  const response = await fetch(address);
  if (!response.ok || !response.body) return response;
  const reader = response.body.getReader();
  const parts = [];
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    come += value.length;
    tell(Math.min(1, come / bytes));
  }
  return await new Blob(parts).arrayBuffer();
}
