// Searches the list of all stories. Without it the numbered pages lead everywhere.
(() => {
  const form = document.querySelector('form[data-archive]');
  const list = document.querySelector('.stories');
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const others = [...document.querySelectorAll('.sum, .pager, .years')];
  const loaded = new Map();
  const json = (file) => {
    if (!loaded.has(file)) {
      const answer = fetch(file).then((got) => (got.ok ? got.json() : Promise.reject(got.status)));
      loaded.set(file, answer);
      // What did not come may be asked for again.
      answer.catch(() => loaded.delete(file));
    }
    return loaded.get(file);
  };
  const words = (text) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/(\d{4})-(\d\d)(?:-(\d\d))?/g, '$1$2$3')
      .split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const element = (name, text, set = {}) => {
    const made = Object.assign(document.createElement(name), set);
    made.append(...[text].flat());
    return made;
  };
  const item = (story) => {
    const made = element('li', [
      element('h2', element('a', story.title, { href: `${story.id}/` })),
      element('p', story.dek, { className: 'dek' }),
      element('p', [
        element('time', story.date, { dateTime: story.day }),
        ...story.facts.map((fact) => element('span', fact)),
      ], { className: 'facts' }),
      element('ul', story.names.map((name) => element('li', name)), { className: 'names' }),
    ]);
    if (story.language) {
      made.lang = story.language;
      made.dir = story.rtl ? 'rtl' : 'ltr';
    }
    return made;
  };
  const whole = [...list.childNodes];
  const show = (nodes, found) => {
    list.replaceChildren(...nodes);
    for (const other of others) other.hidden = found;
  };
  // The numbers of the stories that have every word, or a word that begins so.
  const search = async (manifest, wanted) => {
    let found;
    for (const word of wanted) {
      const file = manifest.words[String.fromCodePoint(word.codePointAt(0))];
      const numbers = new Set();
      for (const [name, steps] of Object.entries(file ? await json(file) : {})) {
        if (!name.startsWith(word)) continue;
        let number = 0;
        for (const step of steps) numbers.add((number += step));
      }
      found = found ? found.filter((number) => numbers.has(number)) : [...numbers];
    }
    return found.sort((one, other) => one - other);
  };
  let asked = 0;
  const run = async () => {
    const now = ++asked;
    const wanted = words(input.value);
    if (!wanted.length) {
      status.textContent = '';
      show(whole, false);
      return;
    }
    try {
      const manifest = await json(form.dataset.archive);
      const found = await search(manifest, wanted);
      const stories = async (from) => {
        const numbers = found.slice(from, from + 50);
        return Promise.all(numbers.map(async (number) => {
          const file = manifest.stories[Math.floor(number / manifest.size)];
          return item((await json(file))[number % manifest.size]);
        }));
      };
      const items = element('ul', await stories(0), { className: 'found' });
      // Something else was typed meanwhile.
      if (now !== asked) return;
      const count = found.length.toLocaleString(document.documentElement.lang);
      status.textContent = found.length ? form.dataset.found.replace('#', count) : form.dataset.none;
      if (!found.length) {
        show(whole, false);
        return;
      }
      const more = element('button', form.dataset.more, { type: 'button', className: 'button' });
      more.hidden = found.length <= 50;
      more.onclick = async () => {
        const first = items.children.length;
        more.disabled = true;
        try {
          items.append(...(await stories(first)));
          more.hidden = items.children.length >= found.length;
          items.children[first].querySelector('a').focus();
        } catch {
          status.textContent = form.dataset.failed;
        }
        more.disabled = false;
      };
      show([items, more], true);
    } catch {
      if (now === asked) status.textContent = form.dataset.failed;
    }
  };
  let wait;
  input.oninput = () => {
    clearTimeout(wait);
    wait = setTimeout(run, 120);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    run();
  };
  form.hidden = false;
  // What the browser has kept in the field on the way back.
  if (input.value) run();
})();
