import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pageOf, repository } from './navigation.js'

// Where files that are no page can be read, for example https://host/owner/repository/blob/main/.
const source = process.env.DOCS_SOURCE_URL

/**
 * Links between files of the repository work in the site too: to a page where the target is one, else to the source, or as plain
 * words where nobody said where the source is published. A link to a file that is not there ends the build.
 */
export function linksBetweenFiles(markdown) {
  markdown.core.ruler.push('links-between-files', state => {
    const page = state.env.realPath ?? state.env.path
    for (const block of state.tokens) {
      const children = block.children ?? []
      for (const [index, token] of children.entries()) {
        const [, path, hash = ''] = token.type === 'link_open' ? token.attrGet('href').match(/^([^#]*)(#.*)?$/) : []
        if (!path || /^[a-z]+:|^\//i.test(path)) continue
        const target = join(dirname(page), decodeURI(path))
        const file = relative(repository, target)
        if (!existsSync(target)) throw new Error(`${relative(repository, page)} links to ${file}, which is not there.`)
        if (isPage(file)) token.attrSet('href', '/' + pageOf(file) + hash)
        else if (source) token.attrSet('href', source + file)
        else unlink(children, index)
      }
    }
  })
}

const isPage = file => file.endsWith('.md') && !/^(tests|benchmarks|samples)\//.test(file) && statSync(join(repository, file)).isFile()

function unlink(tokens, index) {
  const close = tokens.findIndex((token, at) => at > index && token.type === 'link_close')
  for (const token of [tokens[index], tokens[close]]) Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' })
}
