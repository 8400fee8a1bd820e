// Packs the words of src/language into src/language/packed.json: one table a heading, all languages together.
//
// # heading           a word or phrase a line; its number is that of its first language in the table of languages
// # heading [rows]    a line holds forms of one thing (a month); its number is that of the line
// # heading class     lines of one class among several; the number is that of the class
// # heading [shared]  each language keeps the words it has in common with others: the number is that of the class of all
//                     languages with the word ("es pt"), and `sizes` says how many words each language has
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const ROOT = 'src/language'
const entry = `export * from './languages.js'; export * from './table.js'`
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
})
const { BASE, DIGITS, FIRST_NUMBER, hashOf, languages, ZERO } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
)

/** Files of which each language has tables of its own: "speech.en". */
const APART = new Set(['speech'])

const tables = {}
const classes = {}
const sizes = {}
const sharers = {}

/** The headings of a file, each with its lines. */
function sectionsOf(path) {
  const sections = []
  for (const line of readFileSync(path, 'utf8')
    .split('\n')
    .map((each) => each.trim())) {
    if (line.startsWith('# ')) sections.push({ heading: line.slice(2), lines: [] })
    else if (line && !line.startsWith('// ')) sections.at(-1).lines.push(line)
  }
  return sections
}

function add(name, entry, number) {
  tables[name] ??= new Map()
  if (!tables[name].get(entry)) tables[name].set(entry, number)
}

function numberOf(name, className) {
  classes[name] ??= []
  if (!classes[name].includes(className)) classes[name].push(className)
  return classes[name].indexOf(className) + 1
}

function share(name, entry, code) {
  sizes[name] ??= {}
  sizes[name][code] = (sizes[name][code] ?? 0) + 1
  sharers[name] ??= new Map()
  sharers[name].set(entry, [...(sharers[name].get(entry) ?? []), code])
}

function addSection(file, { heading, lines }, language) {
  const [, word, className, kind] = /^(\S+)(?: ([^[]+?))?(?: \[(\w+)\])?$/.exec(heading) ?? []
  const name = `${file}.${word}`
  lines.forEach((line, row) => {
    if (kind === 'rows') for (const form of line.split(' ')) add(name, form, row + 1)
    else if (kind === 'shared') share(name, line, languages[language - 1].code)
    else add(name, line, className ? numberOf(name, className) : language)
  })
}

/** What starts a phrase is found as well, so that phrases are followed word by word. */
function withStarts(table) {
  const all = new Map(table)
  for (const entry of table.keys())
    for (const { 0: token, index } of entry.matchAll(/[\p{L}\p{M}]+|\p{N}+|\S/gu)) {
      const start = entry.slice(0, index + token.length)
      if (!all.has(start)) all.set(start, 0)
    }
  return all
}

function offsetSigns(value) {
  let signs = ''
  for (let i = 0; i < DIGITS; i++, value = Math.floor(value / BASE))
    signs = String.fromCharCode(ZERO + (value % BASE)) + signs
  return signs
}

function pack(table) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, table.size / 2)))
  const buckets = Array.from({ length: size }, () => '')
  for (const [entry, number] of table)
    buckets[hashOf(entry) & (size - 1)] += `${entry}\n${String.fromCharCode(FIRST_NUMBER + number)}`
  let at = 0
  const offsets = buckets.map((each) => {
    const signs = offsetSigns(at)
    at += each.length
    return signs
  })
  return { buckets: offsets.join('') + offsetSigns(at), entries: buckets.join('') }
}

const names = (folder) =>
  readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()
languages.forEach(({ code }, index) => {
  for (const name of names(`${ROOT}/${code}`)) {
    const file = basename(name, '.txt')
    for (const section of sectionsOf(`${ROOT}/${code}/${name}`))
      addSection(APART.has(file) ? `${file}.${code}` : file, section, index + 1)
  }
})
for (const name of names(ROOT))
  for (const section of sectionsOf(`${ROOT}/${name}`)) addSection(basename(name, '.txt'), section, 1)

for (const [name, words] of Object.entries(sharers))
  for (const [entry, codes] of words) add(name, entry, numberOf(name, codes.join(' ')))

const packed = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, pack(withStarts(table))]))
writeFileSync(`${ROOT}/packed.json`, JSON.stringify({ tables: packed, classes, sizes }))
