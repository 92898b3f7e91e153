import { el } from '../dom.js';

/** A field for a number, with a decimal point or comma; what is no number is said and not taken. */
export function numberInput(page, id, value, change, more = {}) {
  return el('input', {
    id, type: 'text', inputmode: 'decimal', autocomplete: 'off', value: value ?? '', 'aria-describedby': `${id}-complaint`, ...more,
    oninput: event => {
      const number = parse(event.target.value);
      page.complain(id, number === undefined ? page.words.notNumber : '');
      change(number ?? null);
    },
  });
}

/** The number of a text; null when there is none, undefined when it is no number. */
function parse(text) {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? null : /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
}
