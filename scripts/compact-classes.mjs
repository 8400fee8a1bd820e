/**
 * V8 builds a regular expression's character classes anew in every process, and `\p{L}` has hundreds of ranges up
 * to the astral planes: 0.6 ms each time one is compiled, 0.02 ms for the ranges below. A command that starts for
 * one article compiles some two hundred, so the classes are written out compactly when the code is built (and when
 * it is tested, so that what is tested is what is shipped).
 *
 * The compact classes hold the Basic Multilingual Plane. Marks and unassigned places between letters count as letters,
 * capitals and small letters are those of the alphabets that news is written in.
 */
import { parse } from 'acorn'
import MagicString from 'magic-string'

/** What may be bridged between two ranges of letters: it never stands beside them, or only as part of a word. */
const WITHIN_WORDS = /[\p{Cn}\p{M}\p{N}]/u
/** Scripts of Asia, Africa and America, whose signs other than the ends of sentences are bridged as well. */
const BLOCKS = [
  [0x0700, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa000, 0xabff],
]
const SENTENCE_SIGNS =
  /[\u0700-\u070d\u0964\u0965\u0e2f\u0e4f\u0e5a\u0e5b\u104a\u104b\u1361-\u1368\u17d4-\u17da\u1800-\u180a\p{Z}]/u

const isBridge = (char, code) =>
  WITHIN_WORDS.test(char) || (BLOCKS.some(([from, to]) => from <= code && code <= to) && !SENTENCE_SIGNS.test(char))
const isUnassigned = (char) => /\p{Cn}/u.test(char)
/** Where the alphabets with capitals are, but for the letters of phonetics and of extinct scripts. */
const CASED = [
  [0x0041, 0x017f],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x0370, 0x045f],
  [0x0490, 0x0491],
  [0x0531, 0x0587],
  [0x10a0, 0x10ff],
  [0xfb00, 0xfb06],
  [0xff21, 0xff5a],
]
const BMP = [[0x0000, 0xffff]]

const CLASSES = {
  L: { regions: BMP, bridges: isBridge },
  Lo: { regions: BMP, bridges: isBridge },
  Lu: { regions: CASED, bridges: null },
  // Capitals alternate with small letters there, and start a word in Vietnamese alone
  Ll: { regions: CASED, bridges: null, whole: [0x1e00, 0x1eff] },
  N: {
    regions: [
      [0x0030, 0x0e59],
      [0x2070, 0x218b],
      [0x2460, 0x24ff],
      [0x3007, 0x3029],
      [0xff10, 0xff19],
    ],
    bridges: null,
  },
  Nd: {
    regions: [
      [0x0030, 0x0e59],
      [0xff10, 0xff19],
    ],
    bridges: null,
  },
  M: { regions: BMP, bridges: isUnassigned },
  Pe: { regions: BMP, bridges: null },
  Pf: { regions: BMP, bridges: null },
  'Script=Han': { regions: BMP, bridges: null },
  'Script=Hiragana': { regions: BMP, bridges: null },
  'Script=Katakana': { regions: BMP, bridges: null },
  'Script=Thai': { regions: BMP, bridges: null },
}

/** The ranges of a property within some regions, as they stand in a character class. */
function rangesOf(property, { regions, bridges, whole }) {
  const own = new RegExp(`\\p{${property}}`, 'u')
  const ranges = whole ? [whole] : []
  for (const [from, to] of regions) {
    let open = null
    for (let code = from; code <= to; code++) {
      const char = String.fromCharCode(code)
      if (own.test(char)) {
        if (open) open[1] = code
        else {
          open = [code, code]
          ranges.push(open)
        }
      } else if (code < 0x80 || isSurrogate(code) || !bridges?.(char, code)) open = null
    }
  }
  return ranges
}

const inClass = (ranges, sign) =>
  ranges.map(([from, to]) => (from === to ? sign(from) : `${sign(from)}-${sign(to)}`)).join('')

const isSurrogate = (code) => code >= 0xd800 && code <= 0xdfff
const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`

const PROPERTY = /\\[pP]\{/u
const CHANGES = /\\[pP]\{|[^\0-\x7f]/u

const RANGES = Object.entries(CLASSES).map(([name, how]) => [name, rangesOf(name, how)])
const COMPACT = new Map(RANGES.map(([name, ranges]) => [name, inClass(ranges, escaped)]))

/**
 * `code` (JavaScript) with the property escapes of its regular expressions written out, in literals and in the
 * strings and templates they are made of. Characters of literals beyond ASCII become escapes, so that no later step
 * makes `new RegExp("…")` of a literal, which would be built anew at each use. Null where there is nothing to change.
 */
export function compactClasses(code) {
  if (!CHANGES.test(code)) return null
  const changed = new MagicString(code)
  const onToken = ({ type, start, end, value }) => {
    const raw = code.slice(start, end)
    if (!CHANGES.test(raw)) return
    if (type.label === 'regexp') {
      const unicode = /[uv]/u.test(value.flags)
      changed.overwrite(start, end, ascii(unicode ? rewrite(raw, 1) : raw, unicode))
    } else if (!PROPERTY.test(raw)) return
    else if (type.label === 'string') changed.overwrite(start, end, rewrite(raw, 2))
    else if (type.label === 'template') changed.overwrite(start, end, rewrite(raw, raw.includes('\\\\p{') ? 2 : 1))
  }
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken })
  return changed
}

/** A literal's source in ASCII. */
function ascii(source, unicode) {
  return source.replace(/\\?([^\0-\x7f])/gu, (_, char) => {
    const code = char.codePointAt(0)
    if (code <= 0xffff) return escaped(code)
    return unicode ? `\\u{${code.toString(16)}}` : escaped(char.charCodeAt(0)) + escaped(char.charCodeAt(1))
  })
}

/** `source` of an expression in which a backslash is written as so many: one in a literal, two in a string. */
function rewrite(source, backslashes) {
  const token = new RegExp(`\\\\{${backslashes}}([pP])\\{([\\w=]+)\\}|\\\\{${backslashes}}[^]|[^]`, 'gu')
  let within = false
  return source.replace(token, (found, kind, name) => {
    if (found === '[') within = true
    else if (found === ']') within = false
    const ranges = kind && COMPACT.get(name)
    if (!ranges || (kind === 'P' && within)) return found
    return within ? ranges : `[${kind === 'P' ? '^' : ''}${ranges}]`
  })
}

const nameOf = (property) => `class_${property.replace('=', '_')}`
const plain = (code) => (code < 0x80 ? escaped(code) : String.fromCharCode(code))

/** A module that exports each class as a text, its characters themselves. */
export const classModule = RANGES.map(
  ([property, ranges]) => `export const ${nameOf(property)} = ${JSON.stringify(inClass(ranges, plain))};`,
).join('\n')

/**
 * A compact `literal` as an expression that takes its classes from `classModule`: there each stands once, and shorter.
 * Gives the names it needs as well; null where the literal holds no class.
 */
export function withSharedClasses(literal) {
  const { pattern, flags } = /^\/(?<pattern>.*)\/(?<flags>[a-z]*)$/su.exec(literal).groups
  const names = []
  let template = pattern.replace(/[\\`]|\$\{/gu, '\\$&')
  for (const [property, ranges] of COMPACT) {
    const parts = template.split(ranges.replaceAll('\\', '\\\\'))
    if (ranges.length < 100 || parts.length === 1) continue
    names.push(nameOf(property))
    template = parts.join(`\${${nameOf(property)}}`)
  }
  return names.length > 0 ? { names, code: `new RegExp(\`${template}\`, '${flags}')` } : null
}
