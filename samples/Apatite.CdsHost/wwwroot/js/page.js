import { el } from './dom.js';
import { download } from './download.js';
import { fieldOf, reveal } from './form/places.js';
import { recordForm } from './form/form.js';
import { frame } from './frame.js';
import { writeBundle } from './record/bundle.js';
import { openBundle, OpeningError, textOf } from './record/opening.js';
import { PatientRecord } from './record/record.js';
import { Vocabulary } from './record/vocabulary.js';
import { assess, assessFhir, Problem } from './result/assess.js';
import { Report } from './result/report.js';
import { resultView } from './result/view.js';
import { wordsIn } from './words/words.js';

const PAUSE = 250;

/** The page: one record, its form, and the result of the latest assessment. */
export class Page {
  record = new PatientRecord();
  cases = [];
  chosenCase = '';
  answer = null;
  #places = new Map();
  #listeners = [];
  #open = new Set();
  #timer = 0;
  #asking = new AbortController();
  #said = '';

  constructor() {
    this.#watch();
  }

  /** Shows the page in a language; what was entered stays. */
  async speak(language) {
    if (language === this.language) {
      return;
    }

    const [vocabulary, cases] = await Promise.all([Vocabulary.load(language), fetch('cases').then(response => response.json())]);
    Object.assign(this, { language, vocabulary, cases, words: wordsIn(language) });
    document.documentElement.lang = language;
    document.title = this.words.title;
    const focused = document.activeElement?.id;
    document.body.replaceChildren(...frame(this));
    this.draw(focused);
    await this.#assess();
  }

  /** Draws the form anew and puts the focus where it is said. */
  draw(focus) {
    this.#listeners = [];
    document.getElementById('form-place').replaceChildren(recordForm(this));
    document.getElementById(focus)?.focus();
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  async chooseCase(id) {
    this.#busy(true);
    this.chosenCase = id;
    const text = id && await (await fetch(`cases/${encodeURIComponent(id)}`)).text();
    // Another may have been chosen meanwhile.
    if (this.chosenCase !== id) {
      return;
    }

    this.#replace(id ? openBundle(text, this.vocabulary) : new PatientRecord(), 'chosen-case');
  }

  async openFile(file) {
    this.#busy(true);
    try {
      const record = openBundle(await textOf(file), this.vocabulary);
      this.chosenCase = '';
      this.#replace(record, 'open-file');
      this.say(this.words.opened(record.taken, record.kept.length));
    } catch (error) {
      if (!(error instanceof OpeningError)) {
        throw error;
      }

      document.getElementById('file-complaint').textContent = this.words.openErrors[error.message];
      this.#busy(false);
    }
  }

  empty() {
    this.chosenCase = '';
    this.#replace(new PatientRecord(), 'empty');
    this.say(this.words.emptied);
  }

  saveCase = () => download('apatite-case.json', 'application/fhir+json', JSON.stringify(this.#bundle(), null, 2));

  saveReport = () => download('apatite-report.html', 'text/html', this.answer.report.html);

  async saveFhir() {
    download('apatite-assessment.json', 'application/fhir+json', await assessFhir(this.#bundle(), this.language));
  }

  /** Says at a field what is wrong with it, nothing when the text is empty; what the host told goes when it tells anew. */
  complain(id, text, isTold = false) {
    const place = document.getElementById(`${id}-complaint`);
    if (place) {
      place.textContent = text;
      place.classList.toggle('told', isTold);
      place.hidden = text === '';
      const field = document.getElementById(id);
      if (field?.matches('input, select, [role="radiogroup"]')) {
        text === '' ? field.removeAttribute('aria-invalid') : field.setAttribute('aria-invalid', 'true');
      }
    }
  }

  /** Tells those who do not see the page. */
  say(text) {
    document.getElementById('said').textContent = text;
  }

  /** Goes to the field that answers for a concept. */
  goTo(concept) {
    reveal(this, fieldOf(this.vocabulary, concept), concept);
  }

  /** The field that a resource came from, in words. */
  placeWords(reference) {
    const id = this.#places.get(reference);
    const label = id && document.querySelector(`#${CSS.escape(id)} .item-text, #${CSS.escape(id)}-label, label[for="${CSS.escape(id)}"]`);
    return label?.textContent ?? reference;
  }

  isOpen = id => this.#open.has(id);

  remember({ id, open }) {
    open ? this.#open.add(id) : this.#open.delete(id);
  }

  #replace(record, focus) {
    this.record = record;
    this.draft = undefined;
    this.spineRegion = undefined;
    this.#watch();
    this.draw(focus);
    this.#schedule(0);
  }

  #watch() {
    this.record.addEventListener('change', () => {
      this.#listeners.forEach(listener => listener());
      this.#schedule(PAUSE);
    });
  }

  #bundle() {
    const { bundle, places } = writeBundle(this.record, this.vocabulary);
    this.#places = places;
    return bundle;
  }

  /** What is asked already is called back: its answer would pass for the one to what was entered since. */
  #schedule(pause) {
    this.#asking.abort();
    this.#busy(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#assess(), pause);
  }

  async #assess() {
    this.#asking.abort();
    const asking = this.#asking = new AbortController();
    const bundle = this.#bundle();
    this.#busy(true);
    try {
      const answer = this.record.isEmpty ? null : await assess(bundle, this.language, asking.signal);
      if (!asking.signal.aborted) {
        this.#show(answer && { assessment: answer.assessment, report: new Report(answer.html) });
      }
    } catch (error) {
      if (!asking.signal.aborted) {
        this.#showProblem(error);
      }
    }
  }

  #busy(isBusy) {
    document.getElementById('result-place').setAttribute('aria-busy', isBusy);
  }

  #show(answer) {
    this.answer = answer;
    this.#busy(false);
    document.getElementById('problem').replaceChildren();
    const panel = document.getElementById('result');
    const scrolled = panel.scrollTop;
    document.getElementById('result-place').replaceChildren(...resultView(this));
    panel.scrollTop = scrolled;
    this.#account(answer?.assessment.input);
    const conclusion = answer?.report.conclusion.join(' ') ?? '';
    if (conclusion !== this.#said) {
      this.#said = conclusion;
      document.getElementById('conclusion-said').textContent = conclusion && this.words.newConclusion(conclusion);
      document.getElementById('conclusion-short').textContent = answer?.report.conclusion[0] ?? this.words.waiting;
    }
  }

  #showProblem(error) {
    const { words } = this;
    this.#busy(false);
    const text = error instanceof Problem ? `${words.problem}${words.colon} ${error.message} (${error.code})` : words.unreachable;
    document.getElementById('problem').replaceChildren(el('p', {}, text));
  }

  /** Says at each field what became of it. */
  #account(input) {
    const { words } = this;
    document.querySelectorAll('.complaint.told').forEach(place => {
      this.complain(place.id.replace(/-complaint$/, ''), '');
    });
    const tell = ({ reference, reason }, say) => {
      const id = this.#places.get(reference);
      if (id) {
        this.complain(id, say(words.reasons[reason] ?? reason), true);
      }
    };
    input?.ignored.forEach(item => tell(item, words.ignoredHere));
    input?.partial.forEach(item => tell(item, words.partlyHere));
    input?.rejected.forEach(item => tell(item, words.rejectedHere));
  }
}
