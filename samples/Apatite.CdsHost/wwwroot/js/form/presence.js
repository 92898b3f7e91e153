import { el, plain } from '../dom.js';
import { complaint, rowSearch, section } from './section.js';

const ANSWERS = ['unknown', 'present', 'absent'];

/** A list of concepts, each unknown until it is answered with yes or no. */
export function presenceSection(page, id, heading, kinds) {
  const concepts = page.vocabulary.ofKind(...kinds);
  const rows = concepts.map(concept => row(page, concept));
  const answered = () => concepts.filter(concept => page.record.answers.has(concept.id)).length;
  return section(page, id, heading, answered,
    id === 'symptoms' && el('p', { class: 'hint' }, page.words.unknownDiffers),
    rowSearch(page, id, heading, rows),
    el('div', { class: 'rows' }, rows));
}

function row(page, concept) {
  const { record, words } = page;
  const name = `f-${concept.id}`;
  const current = record.answers.get(concept.id)?.value ?? 'unknown';
  return el('div', { class: 'row', role: 'radiogroup', id: name, 'aria-labelledby': `${name}-label`, 'data-search': plain(concept.display) },
    el('span', { class: 'row-label', id: `${name}-label` }, concept.display),
    el('span', { class: 'choices' }, ANSWERS.map(answer => el('label', { class: `choice ${answer}` },
      el('input', {
        type: 'radio', name, value: answer, checked: answer === current,
        onchange: () => record.set('answers', concept.id, answer === 'unknown' ? null : { value: answer }),
      }),
      el('span', {}, words.answers[answer])))),
    complaint(name));
}
