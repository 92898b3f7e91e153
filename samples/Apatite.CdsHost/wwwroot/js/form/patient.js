import { el, field, select } from '../dom.js';
import { complaint } from './section.js';

export function patientSection(page) {
  const { words, record } = page;
  const age = el('input', {
    id: 'f-age', type: 'text', inputmode: 'numeric', autocomplete: 'off', value: record.patient.age ?? '', 'aria-describedby': 'f-age-complaint',
    oninput: event => {
      const text = event.target.value.trim();
      const years = Number(text);
      const isGood = text === '' || (/^\d{1,3}$/.test(text) && years <= 120);
      page.complain('f-age', isGood ? '' : words.ageRange);
      record.setAge(isGood && text !== '' ? years : null);
    },
  });
  const sex = select(
    { id: 'f-sex', onchange: event => record.setSex(event.target.value) },
    [['', words.notStated], ...Object.entries(words.sexes)], record.patient.sex);
  const setting = select(
    { id: 'f-setting', onchange: event => record.setSetting(event.target.value) },
    [['', words.notStated], ...page.vocabulary.settings.map(({ id }) => [id, words.settings[id]])], record.setting.value);
  return el('section', { class: 'section plain', id: 'patient', 'aria-labelledby': 'patient-heading' },
    el('h2', { id: 'patient-heading' }, words.patient),
    el('div', { class: 'fields' }, field(words.age, age, complaint('f-age')), field(words.sex, sex), field(words.setting, setting, complaint('f-setting'))));
}
