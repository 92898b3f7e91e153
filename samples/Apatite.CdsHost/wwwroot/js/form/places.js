const OF_ATTRIBUTES = ['texture', 'shape', 'density', 'margins', 'distribution', 'size', 'contrast-given', 'interval-change'];

/** The id of the field that answers for a concept; a finding is answered in the editor of findings. */
export function fieldOf(vocabulary, concept) {
  switch (vocabulary.concept(concept)?.kind) {
    case 'imaging-finding': return 'f-finding';
    case 'structure': return 'f-structure';
    case 'modality': return `f-study-${concept}`;
    default: return `f-${concept}`;
  }
}

/** Shows a field, whatever is closed or filtered around it, and puts the focus on it. */
export function reveal(page, id, concept) {
  const kind = page.vocabulary.concept(concept)?.kind;
  if (kind === 'imaging-finding' || kind === 'structure') {
    const field = document.getElementById(id);
    field.value = concept;
    field.dispatchEvent(new Event('change'));
  }

  if (OF_ATTRIBUTES.includes(concept)) {
    document.getElementById('more-of-finding').open = true;
  }

  const field = document.getElementById(id);
  if (!field) {
    return;
  }

  field.closest('.section')?.setAttribute('open', '');
  const row = field.closest('.row');
  if (row) {
    row.hidden = false;
  }

  const target = field.matches('input, select') ? field : field.querySelector('input:checked') ?? field;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
