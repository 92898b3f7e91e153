/**
 * What is known of one patient. A value that came from a file carries the entry that it was read from, and keeps it until the
 * value changes: what nobody touched is assessed and saved as it came.
 */
export class PatientRecord extends EventTarget {
  /** The moment that new entries are dated. */
  moment = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  id = 'page';
  patient = { age: null, sex: '', entry: null };
  /** Where the patient is cared for. */
  setting = { value: '', entry: null };
  /** Concept id → { value: 'present' | 'absent' }. */
  answers = new Map();
  /** Test → { number, comparator, unit, word }. */
  labs = new Map();
  course = { onset: '', duration: null, unit: 'd', entry: null };
  /** 'pain-rhythm' or 'nsaid-response' → { value }. */
  statements = new Map();
  /** Modality → { region }. */
  studies = new Map();
  /** Findings, in the order in which they were entered. */
  findings = [];
  /** Entries of a file that the form does not show. */
  kept = [];
  /** How many entries of a file the form took. */
  taken = 0;

  get isEmpty() {
    return this.patient.age === null && !this.patient.sex && !this.patient.entry && !this.setting.value && !this.course.onset && this.course.duration === null
      && [this.answers, this.labs, this.statements, this.studies].every(map => map.size === 0)
      && this.findings.length === 0 && this.kept.length === 0;
  }

  setAge(age) {
    this.#changed(() => Object.assign(this.patient, { age, isEdited: true, isAgeEdited: true }));
  }

  setSex(sex) {
    this.#changed(() => Object.assign(this.patient, { sex, isEdited: true }));
  }

  setSetting(value) {
    this.#changed(() => Object.assign(this.setting, { value, entry: null }));
  }

  setCourse(change) {
    this.#changed(() => Object.assign(this.course, change, { entry: null }));
  }

  /** Sets an answer, a result, a statement or a study; null takes it away. */
  set(map, id, value) {
    this.#changed(() => value === null ? this[map].delete(id) : this[map].set(id, value));
  }

  addFinding(finding) {
    this.#changed(() => this.findings.push(finding));
  }

  replaceFinding(index, finding) {
    this.#changed(() => this.findings.splice(index, 1, finding));
  }

  removeFinding(index) {
    this.#changed(() => this.findings.splice(index, 1));
  }

  removeKept(index) {
    this.#changed(() => this.kept.splice(index, 1));
  }

  #changed(change) {
    change();
    this.dispatchEvent(new Event('change'));
  }
}
