// Sends so many messages by lot to the frame, each from the host and from a neighbour's frame.
const done = arguments[arguments.length - 1];
const count = arguments[0];
const frame = document.getElementById('frame');
// A neighbour of the same origin as the host can reach the frame, and is not its host.
const neighbour = document.createElement('iframe');
neighbour.title = 'Neighbour';
neighbour.srcdoc = `<script>
  let heard = 0;
  onmessage = () => { parent.neighbourHeard = ++heard; };
  window.send = (data) => parent.document.getElementById('frame').contentWindow.postMessage(data, '*');
<\/script>`;
neighbour.onload = async () => {
  let sent = 0;
  for (let at = 0; at < count; at += 1) {
    const data = value(0);
    frame.contentWindow.postMessage(data, '*');
    neighbour.contentWindow.send(data);
    sent += 2;
    // Lets the answers come in between.
    if (at % 250 === 0) await new Promise((then) => setTimeout(then));
  }
  setTimeout(() => { neighbour.remove(); done(sent); }, 500);
};
document.body.append(neighbour);
