const SVG = 'http://www.w3.org/2000/svg';

/** An element with properties, `on…` listeners and attributes; text goes in as text and never as markup. */
export function el(name, properties = {}, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** An SVG element. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/** A select; `options` are pairs of value and words. */
export function select(properties, options, value) {
  return el('select', properties, options.map(([key, words]) => el('option', { value: key, selected: key === value }, words)));
}

/** A label above its control. */
export function field(words, control, ...more) {
  return el('div', { class: 'field' }, el('label', { for: control.id }, words), control, ...more);
}

/** Lower case without accents, for searching. */
export const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value);
    }
  }

  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}
