/** A finding in one line. */
export function findingWords({ words, vocabulary }, finding) {
  const { modality, structure, from, to, size, attributes } = finding;
  return [
    vocabulary.words(finding.finding),
    finding.presence === 'absent' && words.presences.absent,
    modality && vocabulary.words(modality),
    structure && vocabulary.words(structure),
    from && (to && to !== from ? `${from} – ${to}` : from),
    ...Object.entries(attributes).map(([name, value]) => value && `${words.attributeNames[name]}${words.colon} ${words.values[value]}`),
    size !== null && `${size} mm`,
  ].filter(Boolean).join(' · ');
}
