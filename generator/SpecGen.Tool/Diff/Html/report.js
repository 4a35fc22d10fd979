
'use strict';
(() => {
  const words = document.getElementById('words');
  const boxes = [...document.querySelectorAll('#filter input[type=checkbox]')];
  const shown = document.getElementById('shown');
  const changes = [...document.querySelectorAll('.change')].map(element => {
    const section = element.closest('section');
    const operations = element.closest('.operations');
    const heading = [section, operations].map(part => part ? part.firstElementChild.textContent : '').join(' ');
    return { element, text: (heading + ' ' + element.textContent).toLowerCase() };
  });

  function apply() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word);
    const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let count = 0;
    for (const { element, text } of changes) {
      element.hidden = !severities.has(element.dataset.severity) || !wanted.every(word => text.includes(word));
      count += element.hidden ? 0 : 1;
    }
    for (const group of document.querySelectorAll('.operations, section')) {
      group.hidden = !group.querySelector('.change:not([hidden])');
    }
    shown.textContent = count + ' of ' + changes.length + ' entries shown';
  }

  document.getElementById('filter').addEventListener('submit', event => event.preventDefault());
  words.addEventListener('input', apply);
  boxes.forEach(box => box.addEventListener('change', apply));
  apply();
})();
