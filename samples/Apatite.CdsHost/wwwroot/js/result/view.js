import { el } from '../dom.js';
import { caseTitle } from '../form/case.js';
import { missing } from './missing.js';
import { picture } from './picture.js';
import { ranking } from './ranking.js';

/** The result panel: what is known now, most important first. */
export function resultView(page) {
  const { words, answer } = page;
  if (!answer) {
    return invitation(page);
  }

  const { assessment, report } = answer;
  return [
    report.section('conclusion'),
    report.section('open-dangers'),
    report.section('alerts'),
    ranking(page, assessment, report),
    report.section('next-steps'),
    missing(page, assessment),
    report.pictures.length > 0 && el('section', { class: 'part pictures', 'aria-labelledby': 'pictures-heading' },
      el('h2', { id: 'pictures-heading' }, words.pictures), report.pictures.map(picture)),
    fullReport(page, report),
  ].filter(Boolean);
}

/** What to begin with: the founding cases stand for what the library is about. */
function invitation(page) {
  const begun = page.cases.filter(item => item.isSeed && item.stage !== 'presentation');
  return [
    el('p', { class: 'waiting' }, page.words.waiting),
    el('h3', {}, page.words.founding),
    el('div', { class: 'buttons' }, begun.map(item => el('button', { type: 'button', onclick: () => page.chooseCase(item.id) }, caseTitle(page, item)))),
  ];
}

function fullReport(page, report) {
  const { words } = page;
  const place = el('div', { class: 'report-frame' });
  const show = () => {
    const frame = el('iframe', { src: 'report-frame.html', title: words.report, sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox' });
    // The frame has no origin that could be named; the page's policy keeps it on this host.
    frame.addEventListener('load', () => frame.contentWindow.postMessage(report.html, '*'), { once: true });
    place.replaceChildren(frame);
  };
  return el('section', { class: 'part report', 'aria-labelledby': 'report-heading' },
    el('h2', { id: 'report-heading' }, words.report),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', id: 'save-report', onclick: () => page.saveReport() }, words.saveReport),
      el('button', { type: 'button', id: 'save-fhir', onclick: () => page.saveFhir() }, words.saveFhir)),
    el('details', {
      id: 'full-report', open: page.isOpen('full-report'),
      ontoggle: event => {
        page.remember(event.target);
        if (event.target.open) {
          show();
        }
      },
    }, el('summary', {}, words.showReport), place));
}
