import { el } from '../dom.js';
import { caseSection } from './case.js';
import { courseSection } from './course.js';
import { imagingSection } from './imaging.js';
import { keptSection } from './kept.js';
import { labSection } from './labs.js';
import { patientSection } from './patient.js';
import { presenceSection } from './presence.js';

/** The whole form for a record, in the language of the page. */
export function recordForm(page) {
  const { words } = page;
  return el('form', { id: 'form', onsubmit: event => event.preventDefault() },
    caseSection(page),
    patientSection(page),
    presenceSection(page, 'symptoms', words.symptoms, ['symptom', 'sign']),
    courseSection(page),
    labSection(page),
    imagingSection(page),
    presenceSection(page, 'history', words.history, ['history']),
    presenceSection(page, 'medicines', words.medicines, ['medication']),
    keptSection(page));
}
