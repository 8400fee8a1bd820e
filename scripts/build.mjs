// Bundles the library and the command; no code is changed on the way
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { notices } from './notices.mjs'

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
]

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
  },
  define: { NEWS_FMT_VERSION: JSON.stringify(version) },
  metafile: true,
  legalComments: 'none',
}

// tsc has put the types there; what an older build left goes
mkdirSync('dist', { recursive: true })
for (const name of readdirSync('dist')) {
  if (name !== 'types') rmSync(`dist/${name}`, { recursive: true })
}

writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')

const ours = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', program: 'src/cli/main.ts' },
  // Not made smaller, and with maps: a stack trace names functions, files and lines of the source
  sourcemap: true,
  sourcesContent: false,
  alias: {
    ...shared.alias,
    ...Object.fromEntries(SELDOM.map((name) => [name, `./${outOf(name)}.js`])),
    tinyld: './scripts/tinyld.cjs',
  },
  external: ['./packages/*', ...OURS.map(({ out }) => `./${dirname(out)}/*`)],
})

const seldom = await build({
  ...shared,
  entryPoints: [...SELDOM.map((name) => ({ in: name, out: outOf(name) })), ...OURS],
  minify: true,
})
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices([ours.metafile, seldom.metafile]))

// The manual, from the option table
const manual = await build({ ...shared, entryPoints: ['src/cli/man-page.ts'], format: 'esm', write: false })
const { manPage } = await import(`data:text/javascript,${encodeURIComponent(manual.outputFiles[0].text)}`)
writeFileSync('dist/news-fmt.1', manPage(version))

// What V8 compiles of the command, for the Node that runs this; with DEBUG set the command goes without
const env = { ...process.env, DEBUG: '' }
execFileSync(process.execPath, ['scripts/warm.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
