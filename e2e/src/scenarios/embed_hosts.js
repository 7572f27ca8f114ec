// Listeners of hosts that are no libraries, written from what they document. Each sizes the frame
// that speaks to it, and no other. `hosts[name](frame)` begins to listen for one frame.
const heard = (frame, then) => addEventListener('message', (event) => {
  if (event.source === frame.contentWindow) then(event.data, event);
});
const hosts = {
  // What Datawrapper hands out for pages that size its charts.
  datawrapper: (frame) => heard(frame, (data) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const id in data['datawrapper-height']) frame.style.height = `${data['datawrapper-height'][id]}px`;
  }),
  medium: (frame) => heard(frame, (data) => {
    if (typeof data !== 'string' || data[0] !== '{') return;
    const told = JSON.parse(data);
    if (told.context === 'iframe.resize' && told.src === frame.src) frame.height = told.height;
  }),
  // amp-iframe: at least 100 px, and only numbers.
  amp: (frame) => heard(frame, (data) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
    if (!Number.isFinite(data.height) || data.height < 100) throw new Error('AMP would not size this');
    frame.height = data.height;
  }),
  // wp-embed.js: asks with its secret once the frame is loaded, and keeps it from 200 to 1000 px.
  wordpress: (frame) => {
    const { secret } = frame.dataset;
    heard(frame, (data) => {
      if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
      if (data.secret !== secret || data.message !== 'height') return;
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
    const ask = () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    frame.addEventListener('load', ask);
    ask();
  },
  // iframe-resizer 5 is under the GPL and is not loaded here. This does what its documentation and its log
  // tell: it asks at once, when the frame is loaded and when that says that it is ready, and hears only whom
  // it has asked.
  resizer5: (frame) => {
    let asked = false;
    const ask = () => {
      asked = true;
      const wishes = '8:false:false:32:true:true:null:auto:null:null:0:false:child:auto:false:0:0:true:GPLv3:5:0';
      frame.contentWindow.postMessage(`[iFrameSizer]${frame.id}:${wishes}`, '*');
    };
    heard(frame, (data) => {
      if (data === '[iFrameResizerChild]Ready') ask();
      const start = `[iFrameSizer]${frame.id}:`;
      if (!asked || typeof data !== 'string' || !data.startsWith(start)) return;
      const [height, width, type] = data.slice(start.length).split(':');
      if (![height, width].every((size) => size > 0) || !type) throw new Error(`not its words: ${data}`);
      frame.style.height = `${height}px`;
    });
    frame.addEventListener('load', ask);
    ask();
  },
  frames: (frame) => newswireFrames.observeIframe(frame),
  resizer: (frame) => iFrameResize({ checkOrigin: false, warningTimeout: 0 }, frame),
  open: (frame) => iframeResizer.initialize({ checkOrigin: false }, frame),
  legacy: (frame) => iframeResizer.initialize({ checkOrigin: false, enableLegacyLibSupport: true }, frame),
};

// A frame as each host makes it.
const make = (name, src, place) => {
  const frame = document.createElement('iframe');
  frame.id = name;
  frame.title = name;
  frame.style.border = '0';
  frame.style.width = '100%';
  if (name === 'amp') frame.sandbox = 'allow-scripts';
  if (name === 'wordpress') {
    frame.sandbox = 'allow-scripts';
    frame.dataset.secret = 'k3Yk3Yk3Y0';
  }
  // As wide as it will be, and without any height yet.
  if (window.low) frame.height = 0;
  const fragment = { wordpress: '#?secret=k3Yk3Yk3Y0', amp: '#amp=1' }[name] ?? '';
  frame.src = src + fragment;
  place.append(frame);
  return frame;
};

const embed = (name, src, place) => {
  const box = document.createElement('div');
  box.id = `${name}-box`;
  place.append(box);
  if (name === 'pym') {
    new pym.Parent(box.id, src, { title: 'pym' });
    box.querySelector('iframe').id = 'pym';
  } else if (name === 'framer') {
    new newswireFrames.Framer(box, { src, attributes: { title: 'framer', id: 'framer' } });
  } else if (name === 'loader') {
    const [, site, story, actor] = /^(.*\/)embed\/([^/]+\/)([^/]+)\/$/.exec(src);
    box.innerHTML = `<who-says id=loader src="${site}${story}" actor="${actor}"><a href="${src}">A story</a></who-says>`;
  } else {
    hosts[name](make(name, src, box));
  }
};
