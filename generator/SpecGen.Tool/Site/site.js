'use strict';
(() => {
  const words = document.getElementById('words');
  const found = document.getElementById('found');
  const count = document.getElementById('count');
  const limit = 50;
  const entries = JSON.parse(document.getElementById('index').textContent)
    .map(([kind, name, of, href]) => ({ kind, name, of, href, text: (name + ' ' + of).toLowerCase() }));

  function score(entry, wanted) {
    const name = entry.name.toLowerCase();
    return (name === wanted.join(' ') ? 100 : 0) + wanted.filter(word => name.includes(word)).length * 10 - name.length / 100;
  }

  function show() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word);
    const fits = wanted.length === 0 ? [] : entries
      .filter(entry => wanted.every(word => entry.text.includes(word)))
      .map(entry => ({ entry, score: score(entry, wanted) }))
      .sort((first, second) => second.score - first.score);
    found.replaceChildren(...fits.slice(0, limit).map(({ entry }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = entry.href;
      link.textContent = entry.name;
      const of = document.createElement('span');
      of.className = 'of';
      of.textContent = ' ' + entry.kind + (entry.of ? ', ' + entry.of : '');
      item.append(link, of);
      return item;
    }));
    count.textContent = wanted.length === 0 ? '' : fits.length > limit ? 'the best ' + limit + ' of ' + fits.length : fits.length + ' found';
  }

  function move(by) {
    const links = [words, ...found.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement) + by;
    if (links.includes(document.activeElement) && links[next]) {
      links[next].focus();
      return true;
    }
    return false;
  }

  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== words) {
      words.focus();
      event.preventDefault();
    } else if ((event.key === 'ArrowDown' && move(1)) || (event.key === 'ArrowUp' && move(-1))) {
      event.preventDefault();
    }
  });
  document.getElementById('search').addEventListener('submit', event => event.preventDefault());
  words.addEventListener('input', show);
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  if (asked) words.value = asked;
  show();
})();
