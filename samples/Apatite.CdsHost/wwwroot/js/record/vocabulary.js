/** The words and codes of the form in one language, as the host gives them. */
export class Vocabulary {
  #concepts;
  #labs;
  #modalities;

  constructor(data) {
    Object.assign(this, data);
    this.#concepts = new Map(data.concepts.map(concept => [concept.id, concept]));
    this.#labs = new Map(data.labs.map(lab => [lab.id, lab]));
    this.#modalities = new Map(data.modalities.map(modality => [modality.id, modality]));
  }

  static async load(language) {
    const response = await fetch(`vocabulary?lang=${language}`);
    return new Vocabulary(await response.json());
  }

  concept = id => this.#concepts.get(id);

  lab = id => this.#labs.get(id);

  modality = id => this.#modalities.get(id);

  ofKind = (...kinds) => this.concepts.filter(concept => kinds.includes(concept.kind));

  /** The words of a concept; an id that is none stands for itself. */
  words = id => this.#concepts.get(id)?.display ?? id;
}
