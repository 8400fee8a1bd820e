import { resolve } from 'node:path'

/** Tags and characters of what the highlighter writes, which nests spans and escapes five characters. */
const SPANS = `
const CHARACTERS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'" }
exports.parseFragment = (html) => {
  const root = { type: 'root', childNodes: [] }
  const open = [root]
  for (const [part, name] of html.matchAll(/<span class="([^"]*)">|<\\/span>|[^<]+|</g)) {
    const { childNodes } = open.at(-1)
    if (name !== undefined) {
      const node = { type: 'tag', attribs: { class: name }, childNodes: [] }
      childNodes.push(node)
      open.push(node)
    } else if (part === '</span>') open.pop()
    else childNodes.push({ type: 'text', data: part.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (found) => CHARACTERS[found]) })
  }
  return root
}`

/**
 * What packages bring along for what nobody asks of them here, by who asks for it, and what stands in its place: a
 * reader of any HTML for what the highlighter writes, names of emoji (":tada:" in an article stays what it is), and of
 * Word documents all that writes them, packs them and reads HTML.
 */
const STAND_INS = [
  { by: 'cli-highlight', name: 'parse5', contents: SPANS },
  { by: 'cli-highlight', name: 'parse5-htmlparser2-tree-adapter', contents: '' },
  { by: 'marked-terminal', name: 'node-emoji', contents: 'exports.get = () => undefined' },
  { by: 'mammoth', name: 'xmlbuilder', contents: '' },
  { by: 'jszip', name: 'pako', contents: "module.exports = require('pako/lib/inflate')" },
  { by: 'jszip', name: 'readable-stream', contents: "module.exports = require('node:stream')" },
  {
    by: '@xmldom/xmldom',
    name: './entities',
    contents: `exports.XML_ENTITIES = exports.HTML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }`,
  },
]

/** Packages that have a file of their own, taken from there by those that have it within them: `to` a path from theirs. */
const SHARED = [
  { by: resolve('src/renderers/terminal/marked'), name: 'marked', to: '../packages/marked.js' },
  {
    by: resolve('node_modules/micromark-util-decode-string'),
    name: 'decode-named-character-reference',
    to: './decode-named-character-reference.js',
  },
]

export const standIns = {
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    for (const [at, { by, name }] of STAND_INS.entries()) {
      onResolve({ filter: new RegExp(`^${name.replace(/\W/g, '\\$&')}$`) }, ({ importer, resolveDir }) => {
        const isBy = importer.split('node_modules/').at(-1)?.startsWith(`${by}/`)
        return isBy ? { path: `${by}/${name}`, namespace: 'stand-in', pluginData: { at, resolveDir } } : null
      })
    }
    onLoad({ namespace: 'stand-in', filter: /./ }, ({ pluginData: { at, resolveDir } }) => {
      return { contents: STAND_INS[at].contents, resolveDir }
    })
    for (const { by, name, to } of SHARED)
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) =>
        importer.startsWith(by) ? { path: to, external: true } : null,
      )
  },
}
