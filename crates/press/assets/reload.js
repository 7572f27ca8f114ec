// Reloads the page when Trunk has built the site anew, and when Trunk comes back.
(() => {
  const root = new URL('.', document.currentScript.src);
  const address = new URL('.well-known/trunk/ws', root);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const listen = (back) => {
    const socket = new WebSocket(address);
    socket.onopen = () => back && location.reload();
    socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      if (message.type === 'reload') location.reload();
      if (message.type === 'buildFailure') console.error('Build failed:', message.data.reason);
    };
    socket.onclose = () => setTimeout(() => listen(true), 2000);
  };
  listen(false);
})();
