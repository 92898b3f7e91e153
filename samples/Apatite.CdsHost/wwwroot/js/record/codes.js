export const UCUM = 'http://unitsofmeasure.org';
export const SNOMED = 'http://snomed.info/sct';
export const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
export const OBSERVATION_CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
export const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
export const FINDING_ATTRIBUTES = ['texture', 'shape', 'density', 'margins', 'distribution', 'interval-change'];
