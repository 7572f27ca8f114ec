// Runs in every embed before the first paint: how it is to look, from its address, and later from messages
// of the page around it. Only what has the shape of a colour, a length or a known word is taken.
(() => {
  const root = document.documentElement;
  const shapes = { theme: /^(light|dark)$/, face: /^(serif|sans|system)$/, radius: /^(\d|1\d|2[0-4])$/, accent: /^[\da-f]{6}$/i };
  const system = matchMedia('(prefers-color-scheme: dark)');
  let accent;

  // Made darker on light grounds, lighter on dark ones, until it has the contrast of text (WCAG 2.2) to the
  // ground that is nearest to it: `--sea`.
  const paint = () => {
    let rgb = accent.match(/../g)?.map((hex) => parseInt(hex, 16));
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
    const [ground, end] = isDark ? [0.012, 255] : [0.876, 0];
    const isWeak = () => {
      const [red, green, blue] = rgb.map((part) => (part < 10.3 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      return (isDark ? (light + 0.05) / (ground + 0.05) : (ground + 0.05) / (light + 0.05)) < 4.6;
    };
    while (rgb && isWeak()) rgb = rgb.map((part) => part + (end - part) / 16);
    root.style.setProperty('--accent', rgb ? `rgb(${rgb.map(Math.round)})` : '');
  };

  const look = (asked) => {
    const value = (name) => (typeof asked[name] === 'string' && shapes[name].test(asked[name]) ? asked[name] : '');
    for (const name of ['theme', 'face']) {
      if (value(name)) root.dataset[name] = value(name);
      else delete root.dataset[name];
    }
    root.style.setProperty('--radius', value('radius') && `${value('radius')}px`);
    accent = value('accent');
    paint();
  };
  look(Object.fromEntries(new URLSearchParams(location.search)));
  system.addEventListener('change', paint);
  new MutationObserver(paint).observe(root, { attributeFilter: ['data-theme'] });
  addEventListener('message', ({ source, data }) => {
    if (source === parent && source !== self && data?.whosays === 1 && data.type === 'look') look(data);
  });
})();
