import { isLatin } from './ruler.js'

/** What drives a terminal, reorders what is read or can't be seen, by kind. */
const SUSPECTS = [
  '\\r\\n?',
  // Flags of regions: the one good use of tag characters
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f}',
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
  return found.length > 2 || isNeeded(code, text.charCodeAt(at - 1), text.charCodeAt(at + found.length)) ? found : ''
}

/** Joiners stand between letters or emoji, selectors behind what they select; elsewhere both only hide. */
function isNeeded(code: number, before: number, after: number): boolean {
  if (code === 0x200c || code === 0x200d) return before > 0x2ff && after > 0x2ff && before !== code
  if (code >= 0xfe00 && code <= 0xfe0f)
    return (before > 0xa8 && (before < 0xfe00 || before > 0xfe0f)) || isKeycap(before, after)
  if (code >= 0x180b && code <= 0x180d) return before > 0x17ff && before < 0x18b0
  return code >= 0xe0100 && code <= 0xe01ef && before >= 0x3400
}

function isKeycap(before: number, after: number): boolean {
  return after === 0x20e3 && /[\d#*]/u.test(String.fromCharCode(before))
}
