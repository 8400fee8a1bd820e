import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { hangsOnNames } from '../support/hangs-on-names.js'
import { filesBelow, modules, programOf, ROOT } from '../support/source.js'
import { wordsInCode } from '../support/words-in-code.js'

/**
 * Where words are at home: the tables, what is said to users, letters that are folded, and the names that a format has for
 * its fields, tags and classes.
 */
const HOME = new RegExp(
  `^src/(?:language/|cli/|${[
    'text/(?:ascii|slug|guess-encoding)',
    'readers/(?:keys|mail/(?:detect|mail))',
    'readers/html/(?:detect|fields|metadata|names|roles|signs|tree/content)',
    'renderers/(?:csv|ninjs|ris|shared/dates|markdown/(?:flavours|front-matter)|terminal/themes/contrast)',
  ].join('|')})`,
  'u',
)

/** Code with words in it, and how many such places. */
const WORDS: readonly (readonly [code: string, places: number])[] = [
  ['/^(?:said|says)$/u.test(text)', 1],
  ['/^(?:по|от)$/u.test(text)', 1],
  ['/記者|[年月]/u.test(text)', 1],
  ['/\\u8a18\\u8005/u.test(text)', 1],
  ["new RegExp('^(?:said)')", 1],
  [`RegExp(\`^(?:said)\${text}\`)`, 1],
  ['new RegExp(String.raw`^said\\b`)', 1],
  ["new Set(['said', 'says', 'told'])", 1],
  ["new Map([['said', 1], ['says', 1], ['told', 2]])", 1],
  ["['für', 'von']", 1],
  ["'said says told'.split(' ')", 1],
  ["'said|says|told'.split('|')", 1],
  ["' said says told '.includes(text)", 1],
  ['const verbs: Record<string, number> = { said: 1, says: 1, told: 2 }', 1],
  ["text === 'by'", 1],
  ["text.toLowerCase() !== 'über'", 1],
  ["const said = 'said'; text === said", 1],
  ["switch (text) { case 'said': }", 1],
  ["text.startsWith('By ')", 1],
  ["new Set<string>().has('said')", 1],
  ['/^\\p{Lu}[\\w-]+\\b/u.test(text)', 0],
  ["const kinds = ['headline', 'byline', 'deck'] as const", 0],
  ["const kinds: ReadonlySet<Kind> = new Set<Kind>(['headline', 'byline', 'deck'])", 0],
  ["kind === 'headline'", 0],
  ["const signs = ['-', '*', '•']", 0],
  ["text === 'T'", 0],
]

/** What hangs on a name or a reason, and what does not. */
const NAMES: readonly (readonly [code: string, places: number])[] = [
  ["claim.reason === 'labelled'", 1],
  ["claim.rule.startsWith('tags')", 1],
  ["[claim].filter(({ reason }) => reason !== 'labelled')", 1],
  ['const { rule } = claim; new Set<string>().has(rule)', 1],
  ['const why = claim.reason; switch (why) {}', 1],
  ['weights[claim.rule]', 1],
  ['claim.rule === null', 0],
  ["claim.kind === 'headline'", 0],
  ['const told = { rule: claim.rule }', 0],
]

const TYPES = `type Kind = 'headline' | 'byline' | 'deck'
interface ClaimOf { readonly kind: Kind; readonly rule: string; readonly reason: string }
declare const text: string, kind: Kind, claim: ClaimOf, weights: Record<string, number>
export {}\n`
const planted = [...WORDS, ...NAMES].map(([code], at) => [join(ROOT, `src/planted-${at}.ts`), TYPES + code] as const)
const program = programOf(Object.fromEntries(planted))
const checker = program.getTypeChecker()

function sourceOf(code: string): ts.SourceFile {
  const file = planted.find((each) => each[1] === TYPES + code)?.[0] ?? ''
  return program.getSourceFile(file) as ts.SourceFile
}

/** What is shipped, and its own code alone. */
const shipped = program
  .getSourceFiles()
  .map((source) => ({ source, path: relative(ROOT, source.fileName).replaceAll('\\', '/') }))
  .filter(({ path }) => /^(?:src|bin|scripts)\/.*s$/u.test(path) && !/planted-\d|\.d\.ts$/u.test(path))

describe('words of a human language stand in src/language alone', () => {
  test('in all that is shipped', () => {
    const found = shipped
      .filter(({ path }) => !HOME.test(path))
      .flatMap(({ path, source }) => wordsInCode(source, checker).map((words) => `${path} ${words}`))
    expect(found).toEqual([])
  })

  test.each(WORDS)('%s has %i such places', (code, places) => {
    expect(wordsInCode(sourceOf(code), checker)).toHaveLength(places)
  })

  test('JSON holds numbers, colours and schemas', () => {
    const files = filesBelow(join(ROOT, 'src')).filter((file) => file.endsWith('.json'))
    expect(files.map((file) => relative(join(ROOT, 'src'), file).replaceAll('\\', '/')).sort()).toEqual([
      'model/article.schema.json',
      'recognise/choices/weights.json',
      'renderers/terminal/marked/languages.json',
      ...['dark', 'high-contrast', 'light', 'mono'].map((name) => `renderers/terminal/themes/${name}.json`),
    ])
    const weights = readFileSync(join(ROOT, 'src/recognise/choices/weights.json'), 'utf8')
    expect(weights.replace(/"[^"]+": *(?=[-\d{])|[\s{},\d.e-]+/gu, '')).toBe('')
  })
})

describe("nothing hangs on a rule's name or on a reason's text", () => {
  test('in all that is shipped but what tells them to people', () => {
    const found = shipped
      .filter(({ path }) => !path.startsWith('src/cli/'))
      .flatMap(({ path, source }) => hangsOnNames(source, checker).map((place) => `${path} ${place}`))
    expect(found).toEqual([])
  })

  test.each(NAMES)('%s has %i such places', (code, places) => {
    expect(hangsOnNames(sourceOf(code), checker)).toHaveLength(places)
  })
})

test('Unicode properties are asked in src/text and src/words alone', () => {
  const found = modules().filter(
    ({ path, source }) => !/^src\/(?:text|words)\//u.test(path) && /\\p\{/iu.test(source.text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

/** What reaches into Node, and what only a flag opens; a user may be told to set NODE_OPTIONS. */
const PRIVATE =
  /\bbinding\(|_linkedBinding|internalBinding|setFlagsFromString|noDeprecation|execArgv|--expose|env -S|NODE_OPTIONS['"]? ?\]? ?=[^-]/u

test('no private interface of Node, no flag of V8', () => {
  expect(shipped.filter(({ source }) => PRIVATE.test(source.text)).map(({ path }) => path)).toEqual([])
})

test('no rule of the linter is switched off within the code', () => {
  expect(shipped.filter(({ source }) => source.text.includes('biome-ignore')).map(({ path }) => path)).toEqual([])
})

test('what starts the command has forty lines at most', () => {
  expect(readFileSync(join(ROOT, 'bin/news-fmt.js'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
})
