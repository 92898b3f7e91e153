import { el } from '../dom.js';
import { complaint } from './section.js';

/** What a file holds and the form does not show. */
export function keptSection(page) {
  const { words, record } = page;
  return record.kept.length > 0 && el('section', { class: 'section plain', id: 'kept', 'aria-labelledby': 'kept-heading' },
    el('h2', { id: 'kept-heading', tabindex: -1 }, words.kept),
    el('p', { class: 'hint' }, words.keptHint),
    el('ul', { class: 'items' }, record.kept.map((entry, index) => el('li', { id: `kept-${index}` },
      el('span', { class: 'item-text' }, nameOf(entry?.resource, words)),
      el('button', {
        type: 'button', 'aria-label': words.remove(nameOf(entry?.resource, words)),
        onclick: () => {
          record.removeKept(index);
          page.draw(record.kept.length > 0 ? 'kept-heading' : 'open-file');
        },
      }, words.removeShort),
      complaint(`kept-${index}`)))));
}

function nameOf(resource, words) {
  const code = resource?.code ?? resource?.medicationCodeableConcept;
  const coding = Array.isArray(code?.coding) ? code.coding[0] : null;
  return words.resource(String(resource?.resourceType ?? '?'), shown(code?.text) ?? shown(coding?.display) ?? shown(coding?.code) ?? shown(resource?.id));
}

const shown = text => typeof text === 'string' ? text.slice(0, 120) : undefined;
