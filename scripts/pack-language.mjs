// Packs the words of src/language into src/language/packed.ts: one table a heading, all languages together, the words of
// Latin-1 apart from those beyond it. Each is a function, so that words nobody asks for are not even compiled.
//
// # heading           a word or phrase a line; its number is that of its first language in the table of languages
// # heading [rows]    a line holds forms of one thing (a month); its number is that of the line
// # heading class     lines of one class among several; the number is that of the class
// # heading [shared]  each language keeps the words it has in common with others: the number is that of the class of all
//                     languages with the word ("es pt"), and `sizes` says how many words each language has
//
// # heading [list]      lines that are asked for one by one, of each language by itself: "shown.de.updated"
//
// "(a|b|) c" writes three lines in one: "a c", "b c", "c".
//
// Words of speech and of names are many things at once. Their files are one table each, of speech one a language: the
// number of a word leads to the set of its classes, and every heading is a class.
//
// # heading                  a word or phrase a line
// # heading [class, class]   forms of one word a line, each of a further class, in the order of the brackets
// # heading [shared]         a table of its own for all languages, as above
// # heading [list]           lines that are asked for one by one: the endings of words
// # heading [pairs]          a word and what it stands for a line
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
const { BASE, DIGITS, FIRST_NUMBER, hashOf, initialBit, isNarrow, languages, lengthBit, ZERO } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
)

/** Files whose words have sets of classes. */
const WITH_SETS = new Set(['people', 'speech'])
/** Files of which each language has tables of its own: "speech.en". */
const APART = new Set(['speech'])

const tables = {}
const classes = {}
const sizes = {}
const sharers = {}
/** Class numbers of each word, by table. */
const words = {}
const lists = {}

/** A line's alternatives written out. */
function expanded(line) {
  const group = /\(([^()]*\|[^()]*)\)/.exec(line)
  if (!group) return [line]
  const behind = line.slice(group.index + group[0].length)
  return group[1].split('|').flatMap((each) => expanded(line.slice(0, group.index) + each + behind))
}

/** The headings of a file, each with its lines. */
function sectionsOf(path) {
  const sections = []
  for (const line of readFileSync(path, 'utf8')
    .split('\n')
    .map((each) => each.trim())) {
    if (line.startsWith('# ')) sections.push({ heading: line.slice(2), lines: [] })
    else if (line && !line.startsWith('// ')) sections.at(-1).lines.push(...expanded(line))
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
  if (kind === 'list') lists[`${file}.${languages[language - 1].code}.${word}`] = lines
  if (kind === 'list') return
  const name = `${file}.${word}`
  lines.forEach((line, row) => {
    if (kind === 'rows') for (const form of line.split(' ')) add(name, form, row + 1)
    else if (kind === 'shared') share(name, line, languages[language - 1].code)
    else add(name, line, className ? numberOf(name, className) : language)
  })
}

function addClasses(file, { heading, lines }, { code, index }) {
  const [, name, kind] = /^([^[]+?)(?: \[(.+)\])?$/.exec(heading) ?? []
  const table = APART.has(file) ? `${file}.${code}` : file
  if (kind === 'shared') {
    tables[`${file}.${name}`] ??= new Map()
    for (const line of lines) add(`${file}.${name}`, line, index + 1)
  } else if (kind === 'list' || kind === 'pairs') {
    lists[`${table}.${name}`] = [...(lists[`${table}.${name}`] ?? []), ...lines]
  } else {
    const own = numberOf(file, name)
    const further = kind?.split(', ').map((each) => numberOf(file, each))
    words[table] ??= new Map()
    const put = (entry, number) => words[table].set(entry, new Set(words[table].get(entry)).add(number))
    for (const line of lines) {
      for (const [at, form] of (further ? line.split(' ') : [line]).entries()) {
        put(form, own)
        if (further) put(form, further[at])
      }
    }
  }
}

/** The different sets of classes by their numbers; set 0 is empty. First words of phrases are a class as well. */
function setsOf(file) {
  const sets = new Map([['', 0]])
  const starts = numberOf(file, 'first words of phrases')
  for (const [table, own] of Object.entries(words)) {
    if (table !== file && !table.startsWith(`${file}.`)) continue
    tables[table] = new Map()
    for (const [first] of [...own.keys()].filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ')))
      own.set(first, new Set(own.get(first)).add(starts))
    for (const [entry, numbers] of own) {
      const key = [...numbers].sort((a, b) => a - b).join(' ')
      if (!sets.has(key)) sets.set(key, sets.size)
      tables[table].set(entry, sets.get(key))
    }
  }
  return [...sets.keys()].map((key) => (key ? key.split(' ').map((each) => each - 1) : []))
}

/** Words as the tokenizer parts them: a letter a word where a script has no blanks. */
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+|\p{N}+|\S/gu

/** What starts a phrase is found as well, so that phrases are followed word by word. */
function withStarts(table) {
  const all = new Map(table)
  for (const entry of table.keys())
    for (const { 0: token, index } of entry.matchAll(TOKENS)) {
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
  const narrow = new Map([...table].filter(([entry]) => isNarrow(entry)))
  const wide = new Map([...table].filter(([entry]) => !isNarrow(entry)))
  return { narrow: bucketsOf(narrow), wide: wide.size > 0 ? bucketsOf(wide) : null }
}

function bucketsOf(table) {
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
  const bits = (bitOf) => [...table.keys()].reduce((all, entry) => all | bitOf(entry), 0)
  return {
    buckets: offsets.join('') + offsetSigns(at),
    entries: buckets.join(''),
    lengths: bits((entry) => lengthBit(entry.length)),
    initials: bits((entry) => initialBit(entry.charCodeAt(0))),
  }
}

const names = (folder) =>
  readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()
languages.forEach(({ code }, index) => {
  for (const name of names(`${ROOT}/${code}`)) {
    const file = basename(name, '.txt')
    for (const section of sectionsOf(`${ROOT}/${code}/${name}`)) {
      if (WITH_SETS.has(file)) addClasses(file, section, { code, index })
      else addSection(file, section, index + 1)
    }
  }
})
for (const name of names(ROOT))
  for (const section of sectionsOf(`${ROOT}/${name}`)) addSection(basename(name, '.txt'), section, 1)

for (const [name, words] of Object.entries(sharers))
  for (const [entry, codes] of words) add(name, entry, numberOf(name, codes.join(' ')))

const sets = Object.fromEntries([...WITH_SETS].map((file) => [file, setsOf(file)]))
const packed = Object.fromEntries(
  Object.entries(tables).map(([name, table]) => [name, pack(name in words ? table : withStarts(table))]),
)
const opened = (part) => (part ? `() => (${JSON.stringify(part)})` : 'null')
const opens = Object.entries(packed).map(
  ([name, { narrow, wide }]) => `  '${name}': [${opened(narrow)}, ${opened(wide)}],`,
)
writeFileSync(
  `${ROOT}/packed.ts`,
  `type Part = () => { buckets: string; entries: string; lengths: number; initials: number }

/** The packed tables by name, the words of Latin-1 before those beyond it. */
export const tables: Readonly<Record<string, readonly [Part, Part | null]>> = {
${opens.join('\n')}
}

/** The names of the classes that the numbers of a table stand for. */
export const classes: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(classes)}

/** Of tables that tell languages apart: how many words each language has there. */
export const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = ${JSON.stringify(sizes)}

/** Of files whose words belong to several classes: the classes of each set, which the numbers of their tables are. */
export const sets: Readonly<Record<string, readonly (readonly number[])[]>> = ${JSON.stringify(sets)}

export const lists: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(lists)}
`,
)
