import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build, transform } from 'esbuild'
import { classModule, compactClasses } from './compact-classes.mjs'
import { keptExpressions } from './kept-expressions.mjs'
import { lazyConstants } from './lazy-constants.mjs'
import { notices } from './notices.mjs'
import { wordLists } from './word-lists.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

// tsc has put the types there; what an older build left goes
for (const name of readdirSync('dist')) {
  if (name !== 'types') rmSync(`dist/${name}`, { recursive: true })
}

/** The project's own regular expressions with compact classes, made when they are asked for: they are most of a start-up. */
const compactExpressions = {
  name: 'compact-expressions',
  setup({ onLoad, onResolve }) {
    const classes = 'character-classes'
    onResolve({ filter: new RegExp(`^${classes}$`) }, () => ({ path: classes, namespace: classes, sideEffects: false }))
    onLoad({ filter: /./, namespace: classes }, () => ({ contents: classModule, loader: 'js' }))
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' })
      const lists = wordLists(code)
      const compact = compactClasses(lists)?.toString() ?? lists
      return { contents: lazyConstants(keptExpressions(compact, classes)), loader: 'js' }
    })
  },
}

/** A table that takes longer to work out than to read: the build works it out. */
const lexiconWorkedOut = {
  name: 'lexicon-worked-out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]words[\\/]lexicon-shelves\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const { lexiconShelves } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
      return { contents: `export const lexiconShelves = () => (${JSON.stringify(lexiconShelves())})`, loader: 'js' }
    })
  },
}

/** What few articles need and is larger than all the rest: a bundle of its own. */
const markedApart = {
  name: 'marked-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/marked\/index\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './marked.cjs', external: true } : undefined,
    )
  },
}

/**
 * What only Markdown is read and written with, what wide scripts are broken with, what command lines are read with that
 * hold more than files and plain flags: packages that few runs need.
 */
const SELDOM = [
  'commander',
  'marked',
  'gray-matter',
  'mdast-util-to-markdown',
  'decode-named-character-reference',
  '@cto.af/linebreak',
]
const fileOf = (name) => `${name.replace(/^@/, '').replace('/', '-')}-package`

/** Packages of seldom use: a file each, read when a module that needs one is evaluated. */
const seldomApart = {
  name: 'seldom-apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${SELDOM.join('|')})$`)
    onResolve({ filter }, ({ path, importer }) =>
      /[\\/]src[\\/]/.test(importer) ? { path: `./${fileOf(path)}.cjs`, external: true } : undefined,
    )
  },
}

/** The page model's weights are a third of the script, and asked for by whole pages alone: a file of their own, read then. */
const weightsApart = {
  name: 'weights-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zones[\\/]weights\.json$/ }, ({ path }) => {
      copyFileSync(path, 'dist/cli/page-model.json')
      const tables = Object.keys(JSON.parse(readFileSync(path, 'utf8')))
      const getters = tables.map((name) => `get ${name}() { return require('./page-model.json').${name} }`)
      return { contents: `module.exports = { ${getters.join(', ')} }`, loader: 'js' }
    })
  },
}

/** commander loads child_process for subcommands that are programs of their own; there are none here. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const lazy = code.replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };",
      )
      if (lazy === code) throw new Error('commander requires child_process in another way than it did')
      return { contents: lazy, loader: 'js' }
    })
  },
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  // The depth of colour is always given: what chalk would do to find it out costs start-up
  alias: { '#supports-color': './node_modules/chalk/source/vendor/supports-color/browser.js' },
  // Node 20 has them; else literals would become `new RegExp(…)`, built anew at each use
  supported: { 'regexp-unicode-property-escapes': true },
  define: { NEWS_FMT_VERSION: JSON.stringify(version) },
}

// The library: ES modules that load what they need
const library = await build({
  ...shared,
  plugins: [lexiconWorkedOut, compactExpressions],
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})

mkdirSync('dist/cli', { recursive: true })

// The command: one script, a function of `require`, so that one file is read and V8's code cache can stand beside it
const command = await build({
  ...shared,
  plugins: [lexiconWorkedOut, compactExpressions, markedApart, seldomApart, weightsApart, withoutChildProcess],
  external: ['./page-model.json'],
  entryPoints: { program: 'src/cli/main.ts' },
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { ...shared.supported, 'dynamic-import': false },
  banner: { js: '(function(require){var module={exports:{}},exports=module.exports;' },
  footer: { js: 'return module.exports})' },
})
const marked = await build({
  ...shared,
  plugins: [compactExpressions],
  entryPoints: { marked: 'src/renderers/terminal/marked/index.ts' },
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})

const seldom = await build({
  ...shared,
  plugins: [withoutChildProcess],
  entryPoints: SELDOM.map((name) => ({ in: name, out: fileOf(name) })),
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})

// The manual, from the option table
await build({
  ...shared,
  entryPoints: ['src/cli/man-page.ts'],
  outfile: 'dist/man-page.mjs',
  format: 'esm',
  packages: 'external',
})
const { manPage } = await import('../dist/man-page.mjs')
writeFileSync('dist/news-fmt.1', manPage(version))
rmSync('dist/man-page.mjs')

const bundles = [library, command, marked, seldom].map(({ metafile }) => metafile)
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(bundles))

// One byte a character: read and compiled faster
const program = readFileSync('dist/cli/program.cjs', 'utf8')
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync('dist/cli/program.cjs', program.replace(/[^\0-\x7f]/g, escaped))

// What V8 compiles of it, for the Node that runs this
execFileSync(process.execPath, ['scripts/warm.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
