import { el } from '../dom.js';
import { picture } from './picture.js';

const IN_FULL = ['established', 'very-likely', 'likely', 'possible'];
const OPEN = ['raised', 'reopened', 'confirmed'];

/** The differential, each diagnosis with what speaks for and against it. */
export function ranking(page, assessment, report) {
  const { words } = page;
  const heaviest = Math.max(1, ...assessment.differential.map(entry => Math.abs(entry.weight)));
  const [inFull, rest] = split(assessment.differential);
  return el('section', { class: 'part ranking', 'aria-labelledby': 'ranking-heading' },
    el('h2', { id: 'ranking-heading' }, words.ranking),
    el('p', { class: 'hint' }, words.rankingHint),
    el('ol', { class: 'ranked' }, inFull.map(entry => item(page, entry, heaviest, report))),
    rest.length > 0 && el('details', { class: 'rest', id: 'little-support', open: page.isOpen('little-support'), ontoggle: event => page.remember(event.target) },
      el('summary', {}, words.littleSupport),
      el('ol', { class: 'ranked', start: rest[0].rank }, rest.map(entry => item(page, entry, heaviest, report)))));
}

/** What is worth reading in full: the possible, and open dangers. */
export function split(differential) {
  const isInFull = entry => IN_FULL.includes(entry.category) || OPEN.includes(entry.danger);
  return [differential.filter(isInFull), differential.filter(entry => !isInFull(entry))];
}

function item(page, entry, heaviest, report) {
  const { words } = page;
  const id = `diagnosis-${entry.diagnosis}`;
  const bar = el('span', { class: entry.weight < 0 ? 'bar negative' : 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', `${Math.round(100 * Math.abs(entry.weight) / heaviest)}%`);
  const chart = report.chart(entry.rank);
  const figure = el('div');
  const showChart = () => chart && figure.childElementCount === 0 && figure.append(picture(chart));
  const details = el('details', {
    id, open: page.isOpen(id),
    ontoggle: event => {
      page.remember(event.target);
      if (event.target.open) {
        showChart();
      }
    },
  },
  el('summary', {},
    el('span', { class: 'diagnosis' }, `${entry.rank}. ${entry.display}`), ' ',
    el('span', { class: `category ${entry.category}` }, words.categories[entry.category] ?? entry.category), ' ',
    OPEN.includes(entry.danger) && el('span', { class: 'danger' }, words.danger), ' ',
    el('span', { class: 'total' }, `${signed(entry.weight)} dB`),
    bar),
  entry.prerequisiteMissing && el('p', { class: 'hint' }, words.held),
  evidence(page, report, words.for, entry.supporting),
  evidence(page, report, words.against, entry.opposing),
  entry.notes.length > 0 && el('div', {}, el('h3', {}, words.background), el('ul', {}, entry.notes.map(note => el('li', {}, note.text, ' ', source(report, note))))),
  figure);
  return el('li', { 'data-diagnosis': entry.diagnosis, 'data-category': entry.category, 'data-danger': entry.danger }, details);
}

/** Of a group of correlated findings only the heaviest counts and is shown, as in the report; the chart shows them all. */
function evidence(page, report, heading, all) {
  const { words } = page;
  const items = all.filter(item => item.counted);
  return el('div', {}, el('h3', {}, heading), items.length === 0 ? el('p', {}, words.nothing) : el('ul', { class: 'evidence' }, items.map(item =>
    el('li', {},
      el('span', { class: 'weight' }, signed(item.weight)), ' ', item.text, ' ',
      item.expertOnly && el('span', { class: 'label' }, words.expertOnly), ' ',
      el('span', { class: 'hint' }, words.from(item.facts.map(fact => page.placeWords(fact)).join('; ')), '. '),
      source(report, item)))));
}

const signed = weight => `${weight > 0 ? '+' : weight < 0 ? '−' : ''}${Math.abs(weight).toFixed(1)}`;

function source(report, { text, source: { citation: published, url } }) {
  const citation = report.citation(text) ?? published;
  return el('cite', {}, /^https?:\/\//.test(url ?? '') ? el('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, citation) : citation);
}
