import { el, plain } from '../dom.js';

/** A section of the form that can be closed; its heading counts what was answered. */
export function section(page, id, heading, count, ...content) {
  const counter = el('span', { class: 'count' });
  const show = () => {
    const answered = count?.() ?? 0;
    counter.textContent = answered > 0 ? page.words.answered(answered) : '';
  };
  show();
  page.onChange(show);
  return el('details', { class: 'section', id, open: true },
    el('summary', {}, el('h2', {}, heading), counter),
    ...content);
}

/** A field that hides the rows that do not match; rows name what they are searched by in `data-search`. */
export function rowSearch(page, id, heading, rows) {
  const status = el('span', { class: 'hint', role: 'status' });
  const input = el('input', { type: 'search', id: `${id}-search`, autocomplete: 'off', oninput: () => filter() });
  const filter = () => {
    const wanted = plain(input.value.trim());
    let shown = 0;
    for (const row of rows) {
      row.hidden = !row.dataset.search.includes(wanted);
      shown += row.hidden ? 0 : 1;
    }

    status.textContent = page.words.shown(shown, rows.length);
  };
  filter();
  return el('div', { class: 'search' }, el('label', { for: input.id }, page.words.search(heading)), input, status);
}

/** Where a field says what is wrong with it; see `page.complain`. */
export const complaint = id => el('p', { class: 'complaint', id: `${id}-complaint`, hidden: true });
