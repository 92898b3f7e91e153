// @medplum/core checks a profile's cardinalities, patterns and invariants at the top of a resource, but neither bindings nor
// what lies inside slices and backbone elements. This checks every element that a profile states, element by element.

export function elementErrors(resource, profile, published) {
  const elements = new Map(profile.snapshot.element.map((element) => [element.id, element]));
  const errors = [];
  for (const element of elements.values()) {
    const [root, ...steps] = element.id.split('.');
    if (element.mustSupport && steps.length > 0) {
      for (const parent of nodesAt(resource, steps.slice(0, -1), root, elements)) {
        const messages = check(childrenOf(parent, steps.at(-1), element.id, elements), element, published);
        errors.push(...messages.map((message) => ({ path: element.id, message })));
      }
    }
  }
  return errors;
}

function check(values, element, published) {
  const messages = values.flatMap(({ type, value }) => [
    element.path.endsWith('[x]') && !element.type.some(({ code }) => code.toLowerCase() === type.toLowerCase()) && `${type} is no type of it`,
    !holds(value, patternOf(element)) && 'does not hold the pattern',
    isUnbound(value, element.binding, published) && `no code of ${element.binding.valueSet}`,
  ]).filter(Boolean);
  if (values.length < element.min || values.length > Number(element.max === '*' ? Infinity : element.max)) {
    messages.push(`${values.length} instead of ${element.min}..${element.max}`);
  }
  return messages;
}

function nodesAt(node, steps, id, elements) {
  if (steps.length === 0) {
    return [node];
  }
  const [step, ...rest] = steps;
  return childrenOf(node, step, `${id}.${step}`, elements).flatMap(({ value }) => nodesAt(value, rest, `${id}.${step}`, elements));
}

function childrenOf(node, step, id, elements) {
  const [name, slice] = step.split(':');
  const choice = name.endsWith('[x]') ? name.slice(0, -3) : undefined;
  return Object.keys(node)
    .filter((key) => (choice ? key.startsWith(choice) && /^[A-Z]/.test(key.slice(choice.length)) : key === name))
    .flatMap((key) => [node[key]].flat().map((value) => ({ type: choice ? key.slice(choice.length) : '', value })))
    .filter(({ value }) => !slice || isOfSlice(value, id, elements));
}

// A slice is told apart by its own pattern or by the pattern of its code.
function isOfSlice(value, id, elements) {
  const own = patternOf(elements.get(id));
  return own ? holds(value, own) : holds(value.code, patternOf(elements.get(`${id}.code`)));
}

function patternOf(element) {
  const key = Object.keys(element).find((name) => name.startsWith('pattern'));
  return key && element[key];
}

function holds(value, pattern) {
  if (Array.isArray(pattern)) {
    return pattern.every((wanted) => value?.some((item) => holds(item, wanted)));
  }
  if (typeof pattern === 'object') {
    return Object.keys(pattern).every((key) => holds(value?.[key], pattern[key]));
  }
  return pattern === undefined || value === pattern;
}

// Only value sets that are published beside the profile can be looked into.
function isUnbound(value, binding, published) {
  const set = binding?.strength === 'required' && published.get(binding.valueSet);
  const isConcept = Array.isArray(value?.coding) || typeof value?.text === 'string';
  return set && isConcept && !(value.coding ?? []).some(({ system, code }) =>
    set.compose.include.some((include) => include.system === system && include.concept.some((member) => member.code === code)));
}
