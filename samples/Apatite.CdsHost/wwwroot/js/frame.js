import { el } from './dom.js';

/** What stands around form and result. */
export function frame(page) {
  const { words } = page;
  return [
    el('a', { class: 'skip', href: '#result', onclick: event => jump(event, 'result-heading') }, words.skip),
    el('header', {}, el('div', { class: 'top' },
      el('div', {}, el('h1', {}, words.title), el('p', { class: 'intro' }, words.intro)),
      el('div', { class: 'languages', role: 'group', 'aria-label': words.language }, [['en', 'English'], ['fr', 'Français']].map(([language, name]) =>
        el('button', {
          type: 'button', id: `language-${language}`, lang: language, 'aria-pressed': String(page.language === language),
          onclick: () => { location.hash = `lang=${language}`; },
        }, name)))),
    el('p', { class: 'disclaimer' }, el('strong', {}, words.disclaimer), ` ${words.privacy}`)),
    el('main', { ondragover: event => event.preventDefault(), ondrop: event => drop(event, page) },
      el('div', { id: 'form-place' }),
      el('section', { id: 'result', 'aria-labelledby': 'result-heading' },
        el('h2', { id: 'result-heading', class: 'visually-hidden', tabindex: -1 }, words.result),
        el('div', { id: 'problem', role: 'alert' }),
        el('div', { id: 'result-place' }))),
    el('a', { class: 'summary-bar', href: '#result', onclick: event => jump(event, 'result-heading') },
      el('span', { class: 'label' }, words.toResult), ' ', el('span', { id: 'conclusion-short' })),
    el('div', { class: 'visually-hidden', id: 'conclusion-said', role: 'status' }),
    el('div', { class: 'visually-hidden', id: 'said', role: 'status' }),
  ];
}

// The hash of the address is the language's.
function jump(event, id) {
  event.preventDefault();
  const target = document.getElementById(id);
  target.focus({ preventScroll: true });
  target.parentElement.scrollIntoView();
}

async function drop(event, page) {
  const [file] = event.dataTransfer.files;
  if (file) {
    event.preventDefault();
    await page.openFile(file);
  }
}
