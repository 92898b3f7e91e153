import { el, select } from '../dom.js';
import { findingEditor } from './finding-editor.js';
import { findingWords } from './finding-words.js';
import { complaint, section } from './section.js';

/** The examinations that were done, and what was found. */
export function imagingSection(page) {
  const { words, record } = page;
  const list = el('div', { id: 'finding-list' });
  const editor = findingEditor(page, () => drawList());
  const drawList = () => {
    list.replaceChildren(findingList(page, editor, drawList));
    editor.mark();
  };
  drawList();
  return section(page, 'imaging', words.imaging, () => record.findings.length + record.studies.size,
    examinations(page), editor.element, el('h3', { id: 'finding-list-heading', tabindex: -1 }, words.findings), list);
}

function examinations({ words, record, vocabulary }) {
  const regions = [
    ['', words.notDone], ['not-stated', words.regionNotStated], ...vocabulary.regions.map(region => [region.id, words.regions[region.id]]),
  ];
  const choose = (id, region) => record.set('studies', id, region && { region, uid: dicomUid() });
  return el('fieldset', { class: 'group' },
    el('legend', {}, words.examinations),
    el('p', { class: 'hint' }, words.examinationHint),
    el('div', { class: 'fields' }, vocabulary.modalities.map(({ id }) => el('div', { class: 'field' },
      el('label', { for: `f-study-${id}` }, vocabulary.words(id)),
      select({ id: `f-study-${id}`, onchange: event => choose(id, event.target.value || null) }, regions, record.studies.get(id)?.region ?? ''),
      complaint(`f-study-${id}`)))));
}

function findingList(page, editor, redraw) {
  const { words, record } = page;
  return record.findings.length === 0 ? el('p', { class: 'hint' }, words.noFinding) : el('ol', { class: 'items' }, record.findings.map((finding, index) => {
    const text = findingWords(page, finding);
    return el('li', { id: `f-finding-${index + 1}` },
      el('span', { class: 'item-text' }, text),
      el('span', { class: 'buttons' },
        el('button', { type: 'button', 'aria-label': words.edit(text), onclick: () => editor.edit(index) }, words.editShort),
        el('button', {
          type: 'button', 'aria-label': words.remove(text),
          onclick: () => {
            editor.clear();
            record.removeFinding(index);
            redraw();
            page.say(words.removed(text));
            document.getElementById('finding-list-heading').focus();
          },
        }, words.removeShort)),
      complaint(`f-finding-${index + 1}`));
  }));
}

// DICOM makes UIDs below 2.25 from UUIDs.
const dicomUid = () => `2.25.${crypto.getRandomValues(new BigUint64Array(2)).join('')}`;
