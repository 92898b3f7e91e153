import { el, select } from '../dom.js';

/** Choosing a case, opening and saving files. */
export function caseSection(page) {
  const { words } = page;
  const file = el('input', {
    type: 'file', id: 'file', hidden: true, accept: '.json,application/json',
    onchange: async event => {
      const [chosen] = event.target.files;
      if (chosen) {
        await page.openFile(chosen);
      }
    },
  });
  return el('section', { class: 'section plain', id: 'case', 'aria-labelledby': 'case-heading' },
    el('h2', { id: 'case-heading' }, words.case),
    el('div', { class: 'field' }, el('label', { for: 'chosen-case' }, words.chooseCase), chooser(page)),
    source(page),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', id: 'open-file', 'aria-describedby': 'open-hint', onclick: () => file.click() }, words.open),
      el('button', { type: 'button', id: 'save-case', onclick: () => page.saveCase() }, words.save),
      el('button', { type: 'button', id: 'empty', onclick: () => page.empty() }, words.empty),
      file),
    el('p', { class: 'hint', id: 'open-hint' }, words.openHint),
    el('p', { class: 'complaint', id: 'file-complaint', role: 'alert' }));
}

function chooser(page) {
  const { words, cases, chosenCase } = page;
  const options = isSeed => cases.filter(item => item.isSeed === isSeed)
    .map(item => el('option', { value: item.id, selected: item.id === chosenCase }, caseTitle(page, item)));
  const control = select({ id: 'chosen-case', onchange: event => page.chooseCase(event.target.value) }, [['', words.ownCase]], chosenCase);
  control.append(el('optgroup', { label: words.founding }, options(true)), el('optgroup', { label: words.published }, options(false)));
  return control;
}

/** A published case in one line. */
export function caseTitle({ words, vocabulary }, item) {
  const who = [item.gender && words.sexes[item.gender], item.ageYears].filter(part => part !== null && part !== undefined).join(' ');
  return [vocabulary.words(item.diagnosis), who, words.stages[item.stage] ?? item.stage, item.isContested && words.contested, item.id].filter(Boolean).join(' · ');
}

function source({ words, cases, chosenCase }) {
  const item = cases.find(known => known.id === chosenCase);
  return item && el('p', { class: 'hint', id: 'case-source' },
    `${words.source}${words.colon} `,
    item.isSeed ? words.foundingSource
      : item.url ? el('a', { href: item.url, rel: 'noopener noreferrer', target: '_blank' }, item.citation)
      : item.citation);
}
