import { FINDING_ATTRIBUTES, INTERPRETATION, OBSERVATION_CATEGORY, UCUM, VERIFICATION } from './codes.js';

/**
 * The record as a FHIR R4 Bundle, and the place in the form of each of its resources.
 * @returns {{ bundle: object, places: Map<string, string> }} places: reference → id of the field
 */
export function writeBundle(record, vocabulary) {
  const writer = new BundleWriter(record, vocabulary);
  return { bundle: writer.write(), places: writer.places };
}

class BundleWriter {
  places = new Map();
  #entries = [];
  #used = new Set();

  constructor(record, vocabulary) {
    this.record = record;
    this.vocabulary = vocabulary;
  }

  write() {
    const { record, vocabulary } = this;
    this.#kept();
    this.#patient();
    this.#setting();
    record.answers.forEach((answer, id) => this.#add(answer, id, () => this.#answer(id, answer.value)));
    this.#course();
    record.statements.forEach((statement, id) => this.#add(statement, id, () =>
      this.#observation('survey', id, { valueCodeableConcept: this.#own(statement.value) })));
    record.labs.forEach((lab, id) => this.#add(lab, id, () => this.#lab(id, lab)));
    record.findings.forEach((finding, index) => this.#add(finding, `finding-${index + 1}`, () => this.#finding(finding)));
    record.studies.forEach((study, id) => this.#add(study, `study-${id}`, () => this.#study(vocabulary.modality(id), study)));
    return { resourceType: 'Bundle', type: 'collection', timestamp: record.moment, entry: this.#entries };
  }

  #kept() {
    for (const [index, entry] of this.record.kept.entries()) {
      this.#entries.push(entry);
      this.#place(entry?.resource, `kept-${index}`);
    }
  }

  #patient() {
    const { patient, id, moment } = this.record;
    if (patient.entry && !patient.isEdited) {
      this.#push(patient.entry, 'age');
    } else if (patient.age !== null || patient.sex || patient.entry) {
      const { birthDate, gender, ...rest } = patient.entry?.resource ?? { resourceType: 'Patient', id };
      const resource = { ...rest, ...(patient.sex && { gender: patient.sex }) };
      // Without the age being touched, the day of birth stays as exact as it was.
      const born = patient.isAgeEdited ? birthDateOf(patient.age, moment) : birthDate;
      const fullUrl = patient.entry?.fullUrl ?? this.#url(resource);
      this.#push({ ...patient.entry, fullUrl, resource: { ...resource, ...(born && { birthDate: born }) } }, 'age');
    }
  }

  #setting() {
    const { setting } = this.record;
    const known = this.vocabulary.settings.find(item => item.id === setting.value);
    if (known) {
      this.#add(setting, 'setting', () => ({
        resourceType: 'Encounter', status: 'in-progress', class: known.class, ...(known.service && { serviceType: { coding: [known.service] } }),
      }));
    }
  }

  #course() {
    const { onset, duration, unit } = this.record.course;
    if (!onset && duration === null) {
      return;
    }

    const quantity = duration === null ? null : { value: duration, unit, system: UCUM, code: unit };
    this.#add(this.record.course, 'onset', () => !onset
      ? this.#observation('survey', 'duration', { valueQuantity: quantity })
      : this.#observation('survey', 'onset', {
        valueCodeableConcept: this.#own(onset),
        ...(quantity && { component: [{ code: this.#own('duration'), valueQuantity: quantity }] }),
      }));
  }

  #answer(id, value) {
    switch (this.vocabulary.concept(id).kind) {
      case 'history':
        return {
          resourceType: 'Condition', code: this.#own(id), recordedDate: this.record.moment,
          verificationStatus: code(VERIFICATION, value === 'present' ? 'confirmed' : 'refuted'),
        };
      case 'medication':
        return {
          resourceType: 'MedicationStatement', status: value === 'present' ? 'active' : 'not-taken',
          medicationCodeableConcept: this.#own(id), effectiveDateTime: this.record.moment,
        };
      case 'sign':
        return this.#observation('exam', id, { valueCodeableConcept: this.#own(value) });
      default:
        return this.#observation('survey', id, { valueCodeableConcept: this.#own(value) });
    }
  }

  #lab(id, { number, comparator, unit, word }) {
    return this.#observation(this.vocabulary.lab(id).category, id, {
      ...(number !== null && { valueQuantity: { value: number, ...(comparator && { comparator }), unit, system: UCUM, code: unit } }),
      ...(word && { interpretation: [code(INTERPRETATION, word)] }),
    });
  }

  #finding(finding) {
    const coded = (name, value) => ({ code: this.#own(name), valueCodeableConcept: this.#own(value) });
    const { modality, structure, from, to, size, attributes } = finding;
    const component = [
      modality && coded('modality', modality),
      ...(!from ? [] : !to || to === from ? [coded('level', from)] : [coded('level-from', from), coded('level-to', to)]),
      ...FINDING_ATTRIBUTES.map(name => attributes[name] && coded(name, attributes[name])),
      size !== null && { code: this.#own('size'), valueQuantity: { value: size, unit: 'mm', system: UCUM, code: 'mm' } },
      attributes['contrast-given'] && { code: this.#own('contrast-given'), valueBoolean: attributes['contrast-given'] === 'contrast-given-yes' },
    ].filter(Boolean);
    return this.#observation('imaging', finding.finding, {
      valueCodeableConcept: this.#own(finding.presence),
      ...(structure && { bodySite: this.#own(structure) }),
      ...(component.length > 0 && { component }),
    });
  }

  #study({ coding }, { region, uid }) {
    const site = this.vocabulary.regions.find(known => known.id === region)?.coding;
    return {
      resourceType: 'ImagingStudy', status: 'available', started: this.record.moment, modality: [coding],
      ...(site && { series: [{ uid, modality: coding, bodySite: site }] }),
    };
  }

  #observation(category, id, value) {
    return {
      resourceType: 'Observation', status: 'final', category: [code(OBSERVATION_CATEGORY, category)],
      code: this.#own(id), effectiveDateTime: this.record.moment, ...value,
    };
  }

  #own(id) {
    return { coding: [{ system: this.vocabulary.system, code: id }] };
  }

  /** Adds the entry that a value came with, or a new one. */
  #add(value, name, make) {
    if (value.entry) {
      this.#push(value.entry, name);
      return;
    }

    const resource = { ...make(), subject: { reference: `Patient/${this.record.id}` } };
    let id = `page-${name}`;
    for (let copy = 2; this.#used.has(`${resource.resourceType}/${id}`); copy++) {
      id = `page-${name}-${copy}`;
    }

    const { resourceType, ...rest } = resource;
    const made = { resourceType, id, ...rest };
    this.#push({ fullUrl: this.#url(made), resource: made }, name);
  }

  #push(entry, name) {
    this.#entries.push(entry);
    this.#place(entry.resource, `f-${name}`);
  }

  #place(resource, place) {
    const reference = `${resource?.resourceType}/${resource?.id}`;
    this.#used.add(reference);
    this.places.set(reference, place);
  }

  #url = resource => `${this.vocabulary.baseUrl}/${resource.resourceType}/${resource.id}`;
}

const code = (system, value) => ({ coding: [{ system, code: value }] });

function birthDateOf(age, moment) {
  if (age === null) {
    return undefined;
  }

  const [year, rest] = [Number(moment.slice(0, 4)) - age, moment.slice(4, 10)];
  // Who is born on 29 February has a birthday in other years too.
  return `${String(year).padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
}
