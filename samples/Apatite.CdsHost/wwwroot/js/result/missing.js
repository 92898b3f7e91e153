import { el } from '../dom.js';
import { split } from './ranking.js';

/** What the record does not say and that would decide: each entry leads to the field that would answer it. */
export function missing(page, assessment) {
  const { words, vocabulary } = page;
  const asked = new Map();
  for (const entry of split(assessment.differential)[0]) {
    for (const { concept, why, wouldEstablish } of entry.missing) {
      const key = `${concept} ${why}`;
      const use = `${entry.display} (${wouldEstablish ? words.wouldEstablish : words.wouldDecide})`;
      asked.set(key, { concept, why, uses: [...asked.get(key)?.uses ?? [], use] });
    }
  }

  return asked.size > 0 && el('section', { class: 'part missing', 'aria-labelledby': 'missing-heading' },
    el('h2', { id: 'missing-heading' }, words.missing),
    el('p', { class: 'hint' }, words.missingHint),
    el('ul', {}, [...asked.values()].map(({ concept, why, uses }) => el('li', {},
      el('button', { type: 'button', class: 'link', 'data-concept': concept, onclick: () => page.goTo(concept) },
        vocabulary.concept(concept) ? vocabulary.words(concept) : words.goTo),
      ` ${why}. `, el('span', { class: 'hint' }, uses.join('; '))))));
}
