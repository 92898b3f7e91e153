import { el, field, select } from '../dom.js';
import { findingWords } from './finding-words.js';
import { numberInput } from './number.js';
import { complaint } from './section.js';
import { regionOf, spinePicture } from './spine.js';

const empty = () => ({ finding: '', modality: 'ct', structure: '', from: '', to: '', presence: 'present', size: null, attributes: {} });

/**
 * Enters one finding, or changes one, by the picture of the spine and by fields; each shows what the other was told.
 * The draft belongs to the page, so that it outlives a change of the language.
 */
export function findingEditor(page, onDone) {
  page.draft ??= { finding: empty(), index: null };
  const editor = { element: el('fieldset', { class: 'group editor', id: 'finding-editor' }) };
  const picture = spinePicture(page, () => {
    const { from, to, structure } = page.draft.finding;
    for (const [id, value] of [['f-level', from], ['f-level-to', to], ['f-structure', structure]]) {
      document.getElementById(id).value = value;
    }

    picture.show();
  });
  const start = (finding, index) => {
    page.draft = { finding, index };
    draw();
  };
  const done = () => {
    start({ ...empty(), modality: page.draft.finding.modality }, null);
    onDone();
  };
  const draw = () => {
    picture.show();
    const focused = document.activeElement?.id;
    editor.element.replaceChildren(...content(page, picture, draw, done));
    document.getElementById(focused)?.focus();
  };

  editor.edit = index => {
    const { entry, ...finding } = page.record.findings[index];
    page.spineRegion = finding.from ? regionOf(page, finding.from) : page.spineRegion;
    start(structuredClone(finding), index);
    document.getElementById('f-finding').focus();
  };
  editor.clear = () => start({ ...empty(), modality: page.draft.finding.modality }, null);
  editor.mark = () => picture.show();
  draw();
  return editor;
}

function content(page, picture, draw, done) {
  const { words, vocabulary, record } = page;
  const { finding, index } = page.draft;
  const put = change => {
    Object.assign(finding, change);
    picture.show();
  };
  const concepts = kind => vocabulary.ofKind(kind).map(concept => [concept.id, concept.display]);
  const choice = (id, name, options) => select({ id, onchange: event => put({ [name]: event.target.value }) }, options, finding[name]);
  const levels = vocabulary.levels.map(level => [level.id, level.id]);
  const submit = () => {
    if (!finding.finding) {
      page.complain('f-finding', words.findingNeeded);
      document.getElementById('f-finding').focus();
      return;
    }

    page.say(words.added(findingWords(page, finding)));
    index === null ? record.addFinding(finding) : record.replaceFinding(index, finding);
    done();
    document.getElementById('f-finding').focus();
  };
  return [
    el('legend', {}, index === null ? words.addFinding : words.changeFinding),
    el('div', { class: 'editor-columns' },
      picture.element,
      el('div', { class: 'fields' },
        field(words.modality, choice('f-modality', 'modality', [['', words.notStated], ...concepts('modality')])),
        field(words.finding, select({
          id: 'f-finding', 'aria-describedby': 'f-finding-complaint',
          onchange: event => {
            page.complain('f-finding', '');
            put({ finding: event.target.value });
          },
        }, [['', words.chooseFinding], ...concepts('imaging-finding')], finding.finding), complaint('f-finding')),
        field(words.structure, choice('f-structure', 'structure', [['', words.notStated], ...concepts('structure')])),
        field(words.levelFrom, select({
          id: 'f-level',
          onchange: event => {
            page.spineRegion = event.target.value ? regionOf(page, event.target.value) : page.spineRegion;
            put({ from: event.target.value });
          },
        }, [['', words.notStated], ...levels], finding.from)),
        field(words.levelTo, choice('f-level-to', 'to', [['', words.sameLevel], ...levels])),
        field(words.presence, choice('f-presence', 'presence', Object.entries(words.presences))))),
    more(page, finding),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', id: 'add-finding', class: 'primary', onclick: submit }, index === null ? words.addButton : words.changeButton),
      index !== null && el('button', { type: 'button', onclick: done }, words.cancel)),
  ];
}

function more(page, finding) {
  const { words, vocabulary } = page;
  const attribute = name => field(words.attributeNames[name], select(
    { id: `f-${name}`, onchange: event => { finding.attributes[name] = event.target.value; } },
    [['', words.notStated], ...vocabulary.attributes[name].map(code => [code, words.values[code]])], finding.attributes[name] ?? ''));
  const isUsed = finding.size !== null || Object.values(finding.attributes).some(Boolean);
  return el('details', { class: 'more', id: 'more-of-finding', open: isUsed },
    el('summary', {}, words.more),
    el('div', { class: 'fields' },
      Object.keys(words.attributeNames).map(attribute),
      field(words.size, numberInput(page, 'f-size', finding.size, size => { finding.size = size; }), complaint('f-size'))));
}
