/** What may stand at the start of a line that is nothing but text. */
const LINE_START = /^(?:[#+\-=>:%]|\d{1,9}(?=[.)](?:\s|$)))/u
/** Signs that mean something anywhere, in CommonMark or in what sites make of it: tables, strikethrough, Liquid and Hugo tags. In a link's words marked takes "\](" for a target. */
const ANYWHERE = /[\\`*_[\]<~|{]|(?<=\])\(|(?<=\{)[%#]|&(?=#?[0-9A-Za-z]{1,31};)|!(?=\[)/gu
/** What GitHub makes links of though it is no address to us: it stays text. */
const LOOSE_ADDRESS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=[\w.+-])@(?=\w)/giu

/** What stands around a text on its line. */
export interface Place {
  /** The character before it, "\n" where a line starts. */
  readonly before: string
  /** The character that follows, "\n" at a line's end. */
  readonly after: string
}

/** Signs of emphasis: what stands on their two sides decides whether they are any. */
const EMPHASIS = /[*_]/u
const PAIR = '[\\ud800-\\udbff][\\udc00-\\udfff]'
const FIRST_PAIR = new RegExp(`^${PAIR}`)
const LAST_PAIR = new RegExp(`${PAIR}$`)

/** `text`, which is one line, as Markdown that says just that. */
export function escapeText(text: string, { before, after }: Place): string {
  const start = before === '\n'
  const safe = (start ? text.replace(/^[ \t]+/u, '') : text).replace(ANYWHERE, '\\$&').replace(LOOSE_ADDRESS, '\\$&')
  const ended = endOf(beside(safe, before, after), after)
  return start ? ended.replace(LINE_START, (found) => (/\d/u.test(found) ? `${found}\\` : `\\${found}`)) : ended
}

/** A character beyond the BMP beside emphasis as a reference: the writer looks at single UTF-16 units there, and would cut it in two. */
function beside(text: string, before: string, after: string): string {
  const encoded = (pair: string): string => `&#x${pair.codePointAt(0)?.toString(16).toUpperCase()};`
  const opened = EMPHASIS.test(before) ? text.replace(FIRST_PAIR, encoded) : text
  return EMPHASIS.test(after) ? opened.replace(LAST_PAIR, encoded) : opened
}

/** A "!" before a link makes a picture of it, "#" at the end of a heading is not shown. */
function endOf(text: string, after: string): string {
  if (after === '[' && text.endsWith('!')) return `${text.slice(0, -1)}\\!`
  return after === '\n' && /(?<!\\)#$/u.test(text) ? `${text.slice(0, -1)}\\#` : text
}
