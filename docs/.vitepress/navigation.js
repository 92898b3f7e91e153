import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '../..')

// In reading order. A page that is written on demand, and is not there, is left out; one that nobody listed stands at the end.
const sections = {
  Start: ['README.md', 'CHANGELOG.md'],
  Concepts: ['how-it-reasons', 'safety', 'intended-use', 'contracts', 'performance'],
  'How to': ['for-ehr-integrators', 'for-service-developers', 'for-reporting-vendors', 'for-clinicians',
    'extending', 'CONTRIBUTING.md', 'SECURITY.md'],
  Reference: ['input-contract', 'fhir-profiles', 'fhir-output', 'cds-hooks', 'rule-engine', 'gallery', 'dependencies'],
  Evidence: ['thresholds-and-management', 'suspicion', 'knowledge-base', 'seed-traceability', 'everyday-patients', 'mutation', 'fuzzing'],
}

/** Where a Markdown file stands in the site. */
export const pageOf = file => file === 'README.md' ? 'index.md' : file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md')

/** The first heading of a page. */
export const titleOf = file => readFileSync(join(repository, file), 'utf8').match(/^# (.+)$/m)[1].replaceAll('`', '')

const entry = file => ({ text: titleOf(file), link: '/' + pageOf(file).replace(/(index)?\.md$/, '') })

const fileOf = name => name.endsWith('.md') ? name : `docs/${name}.md`

const listed = Object.values(sections).flat().map(fileOf)

const others = readdirSync(join(repository, 'docs')).filter(name => name.endsWith('.md'))
  .map(name => `docs/${name}`).filter(file => !listed.includes(file))

const packages = readdirSync(join(repository, 'src')).map(name => `src/${name}/README.md`)

export const navigation = Object.entries({ ...sections, Packages: packages, More: others })
  .map(([text, names]) => ({ text, items: names.map(fileOf).filter(file => existsSync(join(repository, file))).map(entry) }))
  .concat({ text: 'API', link: '/api/' })
  .filter(section => section.link || section.items.length > 0)
