import { defineConfig } from 'vitepress'
import { navigation, pageOf, titleOf } from './navigation.js'
import { linksBetweenFiles } from './links.js'

// A page above this folder finds its node_modules nowhere: it looks from here.
const packagesForPagesAbove = {
  name: 'packages-for-pages-above',
  enforce: 'pre',
  resolveId: function (id, importer, options) {
    return /^vue(\/|$)/.test(id) && importer?.endsWith('.md') ? this.resolve(id, import.meta.filename, { ...options, skipSelf: true }) : null
  },
}

// The pages are the Markdown files of the repository, where they lie: what reads well there is the site.
export default defineConfig({
  title: 'Apatite.Rules',
  description: 'Explained differential diagnosis of spinal apatite disease and its dangerous mimics, from FHIR R4',
  lang: 'en',
  base: process.env.DOCS_BASE ?? '/',
  srcDir: '..',
  srcExclude: ['artifacts/**', 'tests/**', 'benchmarks/**', 'samples/**', 'StrykerOutput/**'],
  outDir: '../artifacts/site',
  cacheDir: '../artifacts/site-cache',
  rewrites: page => pageOf(page),
  ignoreDeadLinks: 'localhostLinks',
  markdown: { config: linksBetweenFiles },
  vite: { plugins: [packagesForPagesAbove] },
  themeConfig: {
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      { text: titleOf('docs/intended-use.md'), link: '/intended-use' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: navigation,
  },
})
