// The validators of npm check no bindings of profiles, so this does: of every element with a required value set that is
// published beside the profile, one code has to be in the set.

export function bindingErrors(resource, profile, published) {
  const elements = profile.snapshot.element;
  return elements
    .filter(({ binding }) => binding?.strength === 'required' && published.has(binding.valueSet))
    .flatMap((element) => valuesAt(resource, element.id.split('.').slice(1), element.id.split('.')[0], elements)
      .filter((value) => isCoded(value) && !isIn(value, published.get(element.binding.valueSet)))
      .map(() => ({ path: element.id, message: `no code of ${element.binding.valueSet}` })));
}

function valuesAt(node, steps, id, elements) {
  if (steps.length === 0) {
    return [node];
  }
  const [step, ...rest] = steps;
  const [name, slice] = step.split(':');
  const childId = `${id}.${step}`;
  return children(node, name)
    .filter((child) => !slice || isOfSlice(child, childId, elements))
    .flatMap((child) => valuesAt(child, rest, childId, elements));
}

function children(node, name) {
  const keys = name.endsWith('[x]')
    ? Object.keys(node).filter((key) => key.startsWith(name.slice(0, -3)) && /^[A-Z]/.test(key.slice(name.length - 3)))
    : [name];
  return keys.flatMap((key) => node[key] ?? []);
}

// Components are told apart by the pattern of their code.
function isOfSlice(child, id, elements) {
  const pattern = elements.find((element) => element.id === `${id}.code`)?.patternCodeableConcept;
  return pattern.coding.every((wanted) => child.code?.coding?.some(({ system, code }) => system === wanted.system && code === wanted.code));
}

const isCoded = (value) => Array.isArray(value?.coding) || typeof value?.text === 'string';

function isIn(concept, valueSet) {
  return (concept.coding ?? []).some(({ system, code }) =>
    valueSet.compose.include.some((include) => include.system === system && include.concept.some((member) => member.code === code)));
}
