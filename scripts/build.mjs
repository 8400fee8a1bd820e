// Bundles the library and the command; no code is changed on the way
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { notices } from './notices.mjs'
import { standIns } from './stand-ins.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * What Markdown is read and written with, what wide scripts are broken with, what guesses encodings and
 * languages: packages that few runs need, a file each.
 */
const SELDOM = [
  'marked',
  'gray-matter',
  'mdast-util-to-markdown',
  'hast-util-to-html',
  'csv-stringify/sync',
  'decode-named-character-reference',
  '@cto.af/linebreak',
  'chardet',
  'tinyld',
]
const outOf = (name) => `packages/${name.replace('@', '').replace('/', '-')}`

/**
 * Folders of our own that a package is taken in by, a file each under the name they are imported by: what draws tables
 * and code (larger than all the rest), takes a message apart, reads the tags of a page, takes the text out of a document.
 */
const OURS = [
  { in: 'src/renderers/terminal/marked/index.ts', out: 'marked/index' },
  { in: 'src/readers/mail/message/index.ts', out: 'message/index' },
  { in: 'src/readers/html/tree/index.ts', out: 'tree/index' },
  { in: 'src/cli/input/docx/index.ts', out: 'docx/index' },
  { in: 'src/cli/jobs/pool/index.ts', out: 'pool/index' },
  { in: 'src/cli/jobs/apart/index.ts', out: 'apart/index' },
]

/** What each of the pool's threads starts with: it has to stand beside the pool. */
const THREAD = { in: './node_modules/piscina/dist/worker.js', out: 'pool/worker' }
/** And a process of its own, beside what starts it. */
const CHILD = { in: 'src/cli/jobs/apart/child.ts', out: 'apart/child' }

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2023',
  outdir: 'dist',
  // The command is one script beside a code cache, into which nothing is imported
  supported: { 'dynamic-import': false },
  alias: {
    // The depth of colour is always given: what chalk would do to find it out costs start-up
    '#supports-color': './node_modules/chalk/source/vendor/supports-color/browser.js',
    'node:child_process': './scripts/child-process.cjs',
    // What the tables of line breaks are unpacked with: the one for Node asks for what no browser has
    fflate: './node_modules/fflate/esm/browser.js',
  },
  define: { NEWS_FMT_VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
  metafile: true,
  legalComments: 'none',
}

// The types are there already; what an older build left goes
mkdirSync('dist', { recursive: true })
for (const name of readdirSync('dist')) {
  if (name !== 'index.d.ts') rmSync(`dist/${name}`, { recursive: true })
}

writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')

/** Modules that the command and the library take out of the core, which is bundled once for both. */
const asked = new Set()
const fromCore = (isOwn) => ({
  name: 'from-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.+\/.*\.js(?:on)?$/, namespace: 'file' }, ({ path, importer, resolveDir }) => {
      const file = relative('.', join(resolveDir, path)).replace(/\.js$/, '.ts')
      return isOwn(relative('.', importer)) && !isOwn(file) ? { path: file, namespace: 'core' } : null
    })
    onLoad({ namespace: 'core', filter: /./ }, ({ path }) => {
      asked.add(path)
      return { contents: `module.exports = require('./core.js')[${JSON.stringify(path)}]` }
    })
  },
})

const own = {
  ...shared,
  // Names and lines stay: a stack trace is told in functions, and with the maps in lines of the source
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
  sourcemap: true,
  sourcesContent: false,
  alias: {
    ...shared.alias,
    ...Object.fromEntries(SELDOM.map((name) => [name, `./${outOf(name)}.js`])),
    tinyld: './scripts/tinyld.cjs',
  },
  external: ['./core.js', './packages/*', ...OURS.map(({ out }) => `./${dirname(out)}/*`)],
}
const program = await build({
  ...own,
  entryPoints: { program: 'src/cli/main.ts' },
  plugins: [fromCore((path) => path.startsWith('src/cli/'))],
})
await build({ ...own, entryPoints: ['src/index.ts'], plugins: [fromCore((path) => path === 'src/index.ts')] })

// Each of its modules is evaluated when it is asked for
const modules = [...asked].map((path) => `get '${path}'() { return require('./${path}') }`)
const core = await build({
  ...own,
  stdin: { contents: `module.exports = {\n${modules.join(',\n')}\n}`, resolveDir: '.', sourcefile: 'core' },
  outdir: undefined,
  outfile: 'dist/core.js',
})

/** The highlighter of marked-terminal with the languages that are asked for: all of them are a megabyte. */
const fewLanguages = {
  name: 'few-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^highlight\.js$/ }, ({ path, resolveDir }) => {
      return { path, namespace: 'few-languages', pluginData: resolveDir }
    })
    onLoad({ namespace: 'few-languages', filter: /./ }, ({ pluginData }) => {
      const names = Object.keys(JSON.parse(readFileSync('src/renderers/terminal/marked/languages.json', 'utf8')))
      const grammars = names.map(
        (name) => `core.registerLanguage('${name}', require('highlight.js/lib/languages/${name}'))`,
      )
      const contents = ["const core = require('highlight.js/lib/core')", ...grammars, 'module.exports = core'].join(
        '\n',
      )
      return { contents, resolveDir: pluginData }
    })
  },
}

const seldom = await build({
  ...shared,
  entryPoints: [...SELDOM.map((name) => ({ in: name, out: outOf(name) })), ...OURS, THREAD, CHILD],
  minify: true,
  // What makes threads nicer is not asked for
  external: ['@napi-rs/nice'],
  plugins: [fewLanguages, standIns],
  inject: ['scripts/buffer.mjs'],
  // Files of their own, which need not be ASCII
  charset: 'utf8',
})
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices([program.metafile, core.metafile, seldom.metafile]))

// The manual, from the option table
const manual = await build({ ...shared, entryPoints: ['src/cli/man-page.ts'], format: 'esm', write: false })
const { manPage } = await import(`data:text/javascript,${encodeURIComponent(manual.outputFiles[0].text)}`)
writeFileSync('dist/news-fmt.1', manPage(version))

// What V8 compiles of the command, for the Node that runs this; with DEBUG set the command goes without
const env = { ...process.env, DEBUG: '' }
execFileSync(process.execPath, ['scripts/warm.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
