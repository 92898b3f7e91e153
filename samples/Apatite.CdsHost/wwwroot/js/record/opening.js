import { FINDING_ATTRIBUTES, INTERPRETATION, SNOMED, UCUM } from './codes.js';
import { PatientRecord } from './record.js';

const LARGEST = 8 * 1024 * 1024;
const WORDS = new Map([['10828004', 'POS'], ['260385009', 'NEG']]);
const VERIFIED = new Map([['confirmed', 'present'], ['refuted', 'absent']]);
const TAKEN = new Map([['active', 'present'], ['not-taken', 'absent']]);
const SEEN = new Map([['present', 'POS'], ['absent', 'NEG']]);
const RESULTS = ['L', 'N', 'H', 'A', 'POS', 'NEG'];

/** Why a file cannot be opened; `message` is a code. */
export class OpeningError extends Error {}

/** The text of a file, unless it is larger than the host would read. */
export function textOf(file) {
  if (file.size > LARGEST) {
    throw new OpeningError('too-large');
  }

  return file.text();
}

/** Reads a Bundle into a record: what the form can show into the form, every other entry as it is. */
export function openBundle(text, vocabulary) {
  let bundle;
  try {
    bundle = JSON.parse(text);
  } catch {
    throw new OpeningError('not-json');
  }

  if (bundle?.resourceType !== 'Bundle' || !Array.isArray(bundle.entry ?? [])) {
    throw new OpeningError('not-bundle');
  }

  return new BundleReader(vocabulary).read(bundle);
}

class BundleReader {
  #record = new PatientRecord();

  constructor(vocabulary) {
    this.vocabulary = vocabulary;
  }

  read(bundle) {
    const record = this.#record;
    const entries = bundle.entry ?? [];
    record.moment = momentOf(bundle, entries) ?? record.moment;
    record.id = entries.map(entry => entry?.resource).map(patientIdOf).find(Boolean) ?? record.id;
    for (const entry of entries) {
      if (!this.#take(entry)) {
        record.kept.push(entry);
      }
    }

    record.taken = entries.length - record.kept.length;
    return record;
  }

  /** Puts an entry into the form; false when the form cannot say all of it. */
  #take(entry) {
    const resource = entry?.resource;
    switch (resource?.modifierExtension ? null : resource?.resourceType) {
      case 'Patient': return this.#patient(entry);
      case 'Observation': return isStated(resource) && this.#observation(entry);
      case 'Condition': return this.#condition(entry);
      case 'AllergyIntolerance': return this.#condition(entry);
      case 'MedicationStatement': return this.#medicine(entry);
      case 'ImagingStudy': return this.#study(entry);
      case 'Encounter': return this.#setting(entry);
      default: return false;
    }
  }

  #patient(entry) {
    const { patient, moment } = this.#record;
    if (patient.entry) {
      return false;
    }

    const { birthDate, gender } = entry.resource;
    Object.assign(patient, { age: ageOf(birthDate, moment), sex: this.#known(['female', 'male', 'other', 'unknown'], gender) ?? '', entry });
    return true;
  }

  /** Takes the encounter that goes on; another one is kept beside it. */
  #setting(entry) {
    const { status, class: kind, serviceType } = entry.resource;
    const service = list(serviceType?.coding)[0];
    const known = this.vocabulary.settings.find(item => isSame(item.class, kind) && (item.service ? isSame(item.service, service) : !serviceType));
    const { setting } = this.#record;
    if (!known || status !== 'in-progress' || setting.entry) {
      return false;
    }

    Object.assign(setting, { value: known.id, entry });
    return true;
  }

  #observation(entry) {
    const { resource } = entry;
    const id = this.#own(resource.code);
    if (id === 'onset' || id === 'duration') {
      return this.#course(id, entry);
    }

    if (id === 'pain-rhythm' || id === 'nsaid-response') {
      const value = this.#known(this.vocabulary.attributes[id], this.#own(resource.valueCodeableConcept));
      return !resource.component && this.#once('statements', id, value && { value, entry });
    }

    switch (this.vocabulary.concept(id)?.kind) {
      case 'symptom': case 'sign': case 'history': return !resource.component && this.#answer(id, this.#presence(resource), entry);
      case 'lab': return !resource.component && this.#lab(id, entry);
      case 'imaging-finding': return this.#finding(id, entry);
      default: return false;
    }
  }

  #condition(entry) {
    const { code, verificationStatus, clinicalStatus } = entry.resource;
    const id = this.#own(code);
    const verified = verificationStatus?.coding?.[0]?.code ?? 'confirmed';
    const over = ['resolved', 'inactive', 'remission'].includes(clinicalStatus?.coding?.[0]?.code);
    const kind = this.vocabulary.concept(id)?.kind;
    return (kind === 'history' || ((kind === 'symptom' || kind === 'sign') && !over))
      && this.#answer(id, VERIFIED.get(verified), entry);
  }

  #medicine(entry) {
    const { status, medicationCodeableConcept } = entry.resource;
    const id = this.#own(medicationCodeableConcept);
    return this.vocabulary.concept(id)?.kind === 'medication' && this.#answer(id, TAKEN.get(status), entry);
  }

  #course(id, entry) {
    const { course } = this.#record;
    const { valueCodeableConcept, valueQuantity } = entry.resource;
    const component = list(entry.resource.component);
    const onset = id === 'onset' ? this.#known(this.vocabulary.attributes.onset, this.#own(valueCodeableConcept)) : '';
    const quantity = id === 'onset' ? component[0]?.valueQuantity : valueQuantity;
    const isDuration = component.length === 0 || (id === 'onset' && component.length === 1 && this.#own(component[0]?.code) === 'duration');
    const isReadable = quantity ? isNumber(quantity, ['h', 'd', 'wk', 'mo', 'a']) : id === 'onset' && component.length === 0;
    if (course.entry || onset === undefined || !isDuration || !isReadable) {
      return false;
    }

    Object.assign(course, { onset, duration: quantity?.value ?? null, unit: quantity?.code ?? 'd', entry });
    return true;
  }

  #lab(id, entry) {
    const { valueQuantity, valueCodeableConcept, interpretation } = entry.resource;
    const flag = codeIn(list(interpretation)[0], INTERPRETATION);
    const word = valueCodeableConcept
      ? SEEN.get(this.#own(valueCodeableConcept)) ?? WORDS.get(codeIn(valueCodeableConcept, SNOMED))
      : flag;
    const readable = valueQuantity
      ? isNumber(valueQuantity, this.vocabulary.lab(id).units) && (!flag || RESULTS.includes(flag))
      : RESULTS.includes(word);
    return readable && this.#once('labs', id, {
      number: valueQuantity?.value ?? null,
      comparator: valueQuantity?.comparator ?? '',
      unit: valueQuantity?.code ?? this.vocabulary.lab(id).units[0] ?? '',
      word: word ?? '',
      entry,
    });
  }

  #finding(id, entry) {
    const { resource } = entry;
    const finding = {
      finding: id, presence: this.#presence(resource), structure: '', modality: '', from: '', to: '', size: null, attributes: {}, entry,
    };
    if (!finding.presence || (resource.bodySite && !(finding.structure = this.#ofKind('structure', resource.bodySite)))) {
      return false;
    }

    const understood = list(resource.component).every(component => this.#component(finding, component));
    if (understood) {
      this.#record.findings.push(finding);
    }

    return understood;
  }

  #component(finding, component) {
    const { code, valueCodeableConcept, valueQuantity, valueBoolean } = component ?? {};
    const name = this.#own(code);
    const value = this.#own(valueCodeableConcept);
    switch (name) {
      case 'modality': return Boolean(finding.modality = this.#ofKind('modality', valueCodeableConcept));
      case 'structure': return Boolean(finding.structure ||= this.#ofKind('structure', valueCodeableConcept));
      case 'level': case 'level-from': return Boolean(finding.from = this.#level(value));
      case 'level-to': return Boolean(finding.to = this.#level(value));
      case 'size':
        finding.size = valueQuantity?.value ?? null;
        return isNumber(valueQuantity, ['mm']) && !valueQuantity.comparator;
      case 'contrast-given':
        finding.attributes[name] = typeof valueBoolean === 'boolean' ? `contrast-given-${valueBoolean ? 'yes' : 'no'}` : value;
        return this.vocabulary.attributes[name].includes(finding.attributes[name]);
      default:
        return FINDING_ATTRIBUTES.includes(name) && Boolean(finding.attributes[name] = this.#known(this.vocabulary.attributes[name], value));
    }
  }

  #study(entry) {
    const { status } = entry.resource;
    const [modality, series] = [list(entry.resource.modality), list(entry.resource.series)];
    const known = this.vocabulary.modalities.find(item => item.coding.code === modality[0]?.code && item.coding.system === modality[0]?.system);
    const site = series[0]?.bodySite;
    const region = site ? this.vocabulary.regions.find(item => item.coding.code === site.code && item.coding.system === site.system)?.id : 'not-stated';
    return status === 'available' && modality.length === 1 && series.length <= 1 && Boolean(known && region)
      && !entry.resource.procedureCode && this.#once('studies', known.id, { region, entry });
  }

  #answer(id, value, entry) {
    return this.#once('answers', id, value && { value, entry });
  }

  /** The form holds one value of a kind; a second one is kept beside it. */
  #once(map, id, value) {
    if (!value || this.#record[map].has(id)) {
      return false;
    }

    this.#record[map].set(id, value);
    return true;
  }

  #presence({ valueBoolean, valueCodeableConcept }) {
    return typeof valueBoolean === 'boolean'
      ? (valueBoolean ? 'present' : 'absent')
      : this.#known(['present', 'absent'], this.#own(valueCodeableConcept));
  }

  #own(concept) {
    return codeIn(concept, this.vocabulary.system);
  }

  #ofKind(kind, concept) {
    const id = this.#own(concept);
    return this.vocabulary.concept(id)?.kind === kind ? id : '';
  }

  #level = id => this.vocabulary.levels.some(level => level.id === id) ? id : '';

  #known = (values, value) => values.includes(value) ? value : undefined;
}

const isStated = ({ status, dataAbsentReason, hasMember }) => ['final', 'amended', 'corrected'].includes(status) && !dataAbsentReason && !hasMember;

const isSame = (coding, other) => coding.system === other?.system && coding.code === other?.code;

const list = value => Array.isArray(value) ? value : [];

function codeIn(concept, system) {
  const code = list(concept?.coding).find(coding => coding?.system === system)?.code;
  return typeof code === 'string' ? code : undefined;
}

const isNumber = (quantity, units) => typeof quantity?.value === 'number' && quantity.system === UCUM && units.includes(quantity.code)
  && ['<', '<=', '>=', '>', undefined].includes(quantity.comparator);

function patientIdOf(resource) {
  if (resource?.resourceType === 'Patient' && typeof resource.id === 'string') {
    return resource.id;
  }

  const reference = (resource?.subject ?? resource?.patient)?.reference;
  return typeof reference === 'string' && reference.startsWith('Patient/') ? reference.slice('Patient/'.length) : undefined;
}

/** The latest moment of the file, as the assessment sees it; a new entry then is neither older nor newer than the rest. */
function momentOf(bundle, entries) {
  const times = entries
    .map(entry => entry?.resource ?? {})
    .flatMap(resource => [resource.effectiveDateTime, resource.recordedDate, resource.started, resource.issued])
    .filter(isMoment);
  return times.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? (isMoment(bundle.timestamp) ? bundle.timestamp : undefined);
}

const isMoment = text => typeof text === 'string' && /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text));

function ageOf(birthDate, moment) {
  if (typeof birthDate !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(birthDate)) {
    return null;
  }

  const years = Number(moment.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return moment.slice(5, 10) < birthDate.slice(5) ? years - 1 : years;
}
