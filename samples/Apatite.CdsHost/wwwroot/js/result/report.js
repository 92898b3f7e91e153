import { el } from '../dom.js';

const DRAWING = /<svg[\s\S]*?<\/svg>/g;
const STYLE = /<style>[\s\S]*?<\/style>/g;
const COPIED = new Set(['P', 'UL', 'LI', 'STRONG', 'H3', 'H4', 'DIV', 'SPAN']);

/** The report of an assessment: its parts are shown in the page, in the very words that are printed. */
export class Report {
  #drawings;
  #document;
  #citations;

  constructor(html) {
    this.html = html;
    this.#drawings = html.match(DRAWING) ?? [];
    // The page allows no inline styles, so the drawings stay text until they are shown as images.
    let index = 0;
    const text = html.replace(DRAWING, () => `<i data-drawing="${index++}"></i>`).replace(STYLE, '');
    this.#document = new DOMParser().parseFromString(text, 'text/html');
  }

  /** The conclusion in sentences. */
  get conclusion() {
    return [...this.#document.querySelectorAll('section.conclusion > p')].map(paragraph => paragraph.textContent);
  }

  /** A section with its heading, made anew of text; null when the report has none. */
  section(name, heading = 'h2') {
    const found = this.#document.querySelector(`section.${name}`);
    return found && el('section', { class: `part ${name}`, 'aria-labelledby': `part-${name}` },
      el(heading, { id: `part-${name}` }, found.querySelector('h2').textContent),
      [...found.children].filter(child => child.tagName !== 'H2').map(copy));
  }

  /** The pictures of the images' section. */
  get pictures() {
    return [...this.#document.querySelectorAll('section.imaging [data-drawing]')].map(place => this.#drawing(place));
  }

  /** Where a statement comes from, in the language of the report; null when the report does not say. */
  citation(statement) {
    this.#citations ??= new Map([...this.#document.querySelectorAll('li:has(> a.source-mark)')].map(item => [
      [...item.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data.trim()).find(Boolean),
      this.#source(item.querySelector('a.source-mark').hash.slice(1)),
    ]));
    return this.#citations.get(statement) ?? null;
  }

  /** What a numbered source says before its address. */
  #source(id) {
    const item = this.#document.getElementById(id)?.closest('li');
    return item && [...item.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('').trim();
  }

  /** The chart of a diagnosis' evidence. */
  chart(rank) {
    const group = [...this.#document.querySelectorAll('section.ranking > .group')]
      .find(item => item.querySelector('h3')?.textContent.startsWith(`${rank}. `));
    const place = group?.querySelector('[data-drawing]');
    return place ? this.#drawing(place) : null;
  }

  #drawing = place => this.#drawings[place.dataset.drawing];
}

/** Only text and the elements that hold it are taken over; references to resources say nothing to a reader of the page. */
function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return withoutBrackets(node);
  }

  if (node.nodeType !== Node.ELEMENT_NODE || !COPIED.has(node.tagName) || node.classList.contains('reference')) {
    return null;
  }

  return el(node.tagName.toLowerCase(), node.className ? { class: node.className } : {}, [...node.childNodes].map(copy));
}

/** Where references were in brackets, no brackets stay. */
function withoutBrackets({ data, previousSibling, nextSibling }) {
  const isReference = node => Boolean(node?.classList?.contains('reference'));
  const opened = isReference(nextSibling) ? data.replace(isReference(previousSibling) ? /^, $/ : /\s*\($/, '') : data;
  return isReference(previousSibling) ? opened.replace(/^\)/, '') : opened;
}
