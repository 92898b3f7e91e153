import { el, plain, select } from '../dom.js';
import { numberInput } from './number.js';
import { complaint, rowSearch, section } from './section.js';
import { unitWords } from './units.js';

const EMPTY = { number: null, comparator: '', unit: '', word: '' };

/** Results: a number with its unit, a word, or both. */
export function labSection(page) {
  const { words, vocabulary, record } = page;
  const rows = vocabulary.ofKind('lab').map(concept => row(page, concept, vocabulary.lab(concept.id)));
  return section(page, 'labs', words.labs, () => record.labs.size,
    rowSearch(page, 'labs', words.labs, rows),
    el('div', { class: 'rows labs' }, rows));
}

function row(page, concept, lab) {
  const { words, record } = page;
  const id = `f-${concept.id}`;
  const current = () => record.labs.get(concept.id) ?? { ...EMPTY, unit: lab.units[0] ?? '' };
  const change = part => {
    const { entry, ...value } = { ...current(), ...part };
    const isEmpty = value.number === null && !value.word;
    // A unit that was chosen before its number is kept with the select, not in the record.
    record.set('labs', concept.id, isEmpty ? null : { ...value, unit: unit?.value ?? '', comparator: comparator?.value ?? '' });
  };
  const choice = (part, label, options) => select(
    { id: `${id}-${part}`, 'aria-label': label, onchange: event => change({ [part]: event.target.value }) }, options, current()[part]);
  const isMeasured = lab.units.length > 0;
  const unit = isMeasured && choice('unit', words.unit(concept.display), lab.units.map(code => [code, unitWords(code)]));
  const comparator = isMeasured && choice('comparator', words.comparator(concept.display), Object.entries(words.comparators));
  const results = isMeasured ? ['', 'L', 'N', 'H'] : lab.isNormalOrAbnormal ? ['', 'N', 'A'] : ['', 'NEG', 'POS'];
  const word = choice('word', words.inWords(concept.display), results.map(result => [result, words.results[result]]));
  const number = isMeasured && numberInput(page, id, current().number, value => change({ number: value }), { 'aria-label': words.value(concept.display) });
  if (!isMeasured) {
    word.id = id;
  }

  return el('div', { class: 'row lab', role: 'group', 'aria-labelledby': `${id}-label`, 'data-search': plain(concept.display) },
    el('span', { class: 'row-label', id: `${id}-label` }, concept.display),
    el('span', { class: 'lab-controls' }, comparator, number, unit, word),
    complaint(id));
}
