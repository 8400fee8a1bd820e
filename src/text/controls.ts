import { isLatin } from './ruler.js'

/** What drives a terminal, reorders what is read or can't be seen, by kind. */
const SUSPECTS = [
  '\\r\\n?',
  // The flags of England, Scotland and Wales: the one good use of tag characters
  '\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  // C0 and C1 controls but for tab and line feed, broken UTF-16
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ud800-\\udfff]',
  // Line separators; bidirectional marks, embeddings, overrides and isolates; joiners
  '[\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
  // The other default ignorable characters: fillers, selectors, tags
  '\\p{Default_Ignorable_Code_Point}',
  // Interlinear annotation, noncharacters
  '[\\ufff9-\\ufffb\\ufffe\\uffff]',
]

let pattern: RegExp | null = null

/** Made when a text is met that may have any of them: no article of its own needs it, and Unicode's property is slow to read. */
function suspects(): RegExp {
  pattern ??= new RegExp(SUSPECTS.join('|'), 'gu')
  return pattern
}

/** What the letters of Europe, their punctuation and the line feed are not: none of them is a suspect. */
const UNUSUAL = /[^\n\t -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/

/** One replacement: `[start, end)` of the old text and what stands there now. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * `text` without anything that could drive a terminal, hide or reorder: line ends become "\n", other
 * C0 controls their picture (U+2400 to U+2421), C1 controls and broken UTF-16 U+FFFD, and invisible
 * characters go, but for the joiners and selectors that scripts and emoji need. Tabs stay.
 */
export function neutralise(text: string): string {
  return isLatin(text) ? text : text.replace(suspects(), harmless)
}

/** The same as a list of edits in order, for callers that keep offsets into `text`. */
export function neutralisations(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(suspects())) {
    const now = harmless(match[0], match.index, text)
    if (now !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text: now })
  }
  return edits
}

/** JSON text with the same characters written as `\uXXXX`: harmless to look at, nothing lost. */
export function escapeControls(json: string): string {
  if (!UNUSUAL.test(json)) return json
  return json.replace(suspects(), (found, at: number) => (harmless(found, at, json) === found ? found : escaped(found)))
}

function escaped(found: string): string {
  return Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  )
}

function harmless(found: string, at: number, text: string): string {
  const code = found.codePointAt(0) ?? 0
  if (/[\r\v\f\u0085\u2028\u2029]/u.test(found)) return '\n'
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code < 0xa0 || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff) return '\ufffd'
  return found.length > 2 || isNeeded(code, text, at) ? found : ''
}

const EMOJI_SELECTOR = 0xfe0f

/** Joiners stand between letters or emoji, selectors behind what they select; elsewhere, or in a row, both only hide. */
function isNeeded(code: number, text: string, at: number): boolean {
  const before = pointBefore(text, at)
  const after = text.codePointAt(at + String.fromCodePoint(code).length) ?? 0
  if (code === 0x200c || code === 0x200d) {
    const joined = before === EMOJI_SELECTOR ? pointBefore(text, at - 1) : before
    return [joined, after].every((point) => point > 0x2ff && isShown(point))
  }
  if (!isShown(before)) return false
  if (code >= 0xfe00 && code <= EMOJI_SELECTOR) return before > 0xa8 || isKeycap(before, after)
  if (code >= 0x180b && code <= 0x180d) return before > 0x17ff && before < 0x18b0
  return code >= 0xe0100 && code <= 0xe01ef && before >= 0x3400
}

function pointBefore(text: string, at: number): number {
  const unit = at > 0 ? text.charCodeAt(at - 1) : 0
  return unit >= 0xdc00 && unit < 0xe000 ? (text.codePointAt(at - 2) ?? unit) : unit
}

/** False for what is a suspect itself. */
function isShown(point: number): boolean {
  return String.fromCodePoint(point).search(suspects()) < 0
}

function isKeycap(before: number, after: number): boolean {
  return after === 0x20e3 && /[\d#*]/u.test(String.fromCharCode(before))
}
