import { el, select, svg } from '../dom.js';
import { bandsOf, layoutOf, REGIONS } from './spine-layout.js';

/** The picture of the spine: every level is a button, and so are the bands of tissue in front of it and behind. */
export function spinePicture(page, onChoice) {
  const { words } = page;
  const drawing = el('div', { class: 'spine-drawing' });
  const region = el('div', { class: 'field' },
    el('label', { for: 'spine-region' }, words.pictureRegion),
    select({ id: 'spine-region', onchange: event => show(event.target.value) }, REGIONS.map(id => [id, words.spineRegions[id]]), page.spineRegion));
  const show = chosen => {
    page.spineRegion = chosen ?? page.spineRegion ?? regionOf(page, page.record.findings.find(finding => finding.from)?.from);
    region.querySelector('select').value = page.spineRegion;
    const focused = drawing.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    drawing.replaceChildren(draw(page, onChoice));
    if (focused) {
      focus(drawing, focused);
    }
  };
  return { element: el('div', { class: 'spine' }, region, drawing, el('p', { class: 'hint' }, words.pictureHint)), show };
}

function draw(page, onChoice) {
  const { words, vocabulary, draft, record, spineRegion } = page;
  const layout = layoutOf(vocabulary.levels, spineRegion);
  const choose = change => {
    Object.assign(draft.finding, change);
    onChoice();
  };
  const first = layout.places.find(place => place.level.id === draft.finding.from) ?? layout.places[0];
  const picture = svg('svg', { viewBox: `0 0 ${layout.width} ${layout.height}`, role: 'group', 'aria-label': words.picture },
    svg('rect', { class: 'ground', width: layout.width, height: layout.height }),
    svg('text', { class: 'side', x: 6, y: 14 }, words.front),
    svg('text', { class: 'side end', x: layout.width - 6, y: 14 }, words.back),
    bandsOf(layout).filter(band => vocabulary.concept(band.structure)).map(band => button(
      svg('path', { class: `band ${band.structure}`, d: band.path, 'stroke-width': band.width }),
      band.structure, vocabulary.words(band.structure), draft.finding.structure === band.structure, 0,
      () => choose({ structure: draft.finding.structure === band.structure ? '' : band.structure }))),
    layout.places.map(place => button(
      svg('g', { class: place.level.isDisc ? 'level disc' : 'level vertebra', transform: `translate(${place.x} ${place.y}) rotate(${place.angle})` },
        place.spinous && svg('path', { class: 'spinous', d: place.spinous }),
        svg('rect', { x: -place.width / 2, y: -place.height / 2, width: place.width, height: place.height, rx: place.level.isDisc ? 5 : 4 })),
      place.level.id, levelWords(words, place.level), isChosen(draft.finding, place.level, vocabulary.levels), place === first ? 0 : -1,
      () => choose(nextRange(draft.finding, place.level.id, vocabulary.levels)))),
    layout.places.map(place => svg('text', { class: place.level.isDisc ? 'name fine' : 'name', x: 48, y: place.y + 4, 'aria-hidden': 'true' }, place.level.id)),
    // The list of findings says the same to who does not see the marks; a click on a mark is one on its level.
    layout.places.map(place => svg(
      'g', { 'aria-hidden': 'true', onclick: () => choose(nextRange(draft.finding, place.level.id, vocabulary.levels)) },
      marks(place, record.findings))));
  picture.addEventListener('keydown', event => move(event, picture));
  return picture;
}

function button(shape, key, name, isPressed, tabindex, act) {
  shape.setAttribute('role', 'button');
  shape.setAttribute('aria-label', name);
  shape.setAttribute('aria-pressed', isPressed);
  shape.setAttribute('tabindex', tabindex);
  shape.dataset.key = key;
  shape.prepend(svg('title', {}, name));
  shape.addEventListener('click', act);
  shape.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  });
  return shape;
}

/** The part that shows a level. */
export function regionOf({ vocabulary }, id) {
  return REGIONS.find(region => layoutOf(vocabulary.levels, region).places.some(place => place.level.id === id)) ?? REGIONS[0];
}

/** Up and down, Home and End move between the levels. */
function move(event, picture) {
  const levels = [...picture.querySelectorAll('.level')];
  const index = levels.indexOf(document.activeElement);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: levels.length - 1 }[event.key];
  if (index < 0 || next === undefined) {
    return;
  }

  event.preventDefault();
  levels[Math.max(0, Math.min(levels.length - 1, next))].focus();
}

const focus = (drawing, key) => drawing.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();

const levelWords = (words, { id, isDisc }) => id.includes('/') ? words.junction(id) : words.level(id, isDisc);

/** The first choice names a level, a second one makes a range, a third one begins anew; the same level again takes it away. */
function nextRange({ from, to }, id, levels) {
  if (!from || to) {
    return { from: id, to: '' };
  }

  if (from === id) {
    return { from: '', to: '' };
  }

  const [upper, lower] = [from, id].sort((a, b) => orderOf(levels, a) - orderOf(levels, b));
  return { from: upper, to: lower };
}

const orderOf = (levels, id) => levels.findIndex(level => level.id === id);

const isChosen = ({ from, to }, level, levels) => Boolean(from)
  && orderOf(levels, from) <= orderOf(levels, level.id) && orderOf(levels, level.id) <= orderOf(levels, to || from);

/** The findings that were entered at a level, each with its number, side by side. */
function marks({ level, x: middle, y }, findings) {
  const here = [...findings.entries()].filter(([, finding]) => finding.from === level.id);
  return here.flatMap(([index, { presence }], order) => {
    const x = middle + (order - (here.length - 1) / 2) * 17;
    return [
      svg('circle', { class: `mark ${presence}`, cx: x, cy: y, r: 8 }),
      svg('text', { class: 'mark-number', x, y: y + 4 }, String(index + 1)),
    ];
  });
}
