import { el, field, select } from '../dom.js';
import { numberInput } from './number.js';
import { complaint, section } from './section.js';

export function courseSection(page) {
  const { record, words, vocabulary } = page;
  const { course } = record;
  const choices = name => [['', words.notStated], ...vocabulary.attributes[name].map(code => [code, words.values[code]])];
  const statement = name => select(
    { id: `f-${name}`, onchange: event => record.set('statements', name, event.target.value ? { value: event.target.value } : null) },
    choices(name), record.statements.get(name)?.value ?? '');
  const count = () => Number(Boolean(course.onset)) + Number(course.duration !== null) + record.statements.size;
  return section(page, 'course', words.course, count,
    el('div', { class: 'fields' },
      field(words.onset, select({ id: 'f-onset', onchange: event => record.setCourse({ onset: event.target.value }) }, choices('onset'), course.onset)),
      field(words.duration, numberInput(page, 'f-duration', course.duration, duration => record.setCourse({ duration })), complaint('f-duration')),
      field(words.durationUnit, select(
        { id: 'f-duration-unit', onchange: event => record.setCourse({ unit: event.target.value }) }, Object.entries(words.durationUnits), course.unit)),
      field(words.rhythm, statement('pain-rhythm')),
      field(words.nsaid, statement('nsaid-response'))));
}
