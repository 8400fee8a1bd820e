/** What may stand at the start of a line that is nothing but text. */
const LINE_START = /^(?:[#+\-=>:%]|\d{1,9}(?=[.)](?:\s|$)))/u
/** Signs that mean something anywhere, in CommonMark or in what sites make of it: tables, strikethrough, Liquid and Hugo tags. */
const ANYWHERE = /[\\`*_[\]<~|{]|(?<=\{)%|&(?=#?[0-9A-Za-z]{1,31};)|!(?=\[)/gu
/** What GitHub makes links of though it is no address to us: it stays text. */
const LOOSE_ADDRESS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=[\w.+-])@(?=\w)/giu

/** What stands around a text on its line. */
export interface Place {
  /** True where a line starts. */
  readonly start: boolean
  /** The character that follows, "\n" at a line's end. */
  readonly after: string
}

/** `text`, which is one line, as Markdown that says just that. */
export function escapeText(text: string, { start, after }: Place): string {
  const safe = text.replace(ANYWHERE, '\\$&').replace(LOOSE_ADDRESS, '\\$&')
  const ended = endOf(safe, after)
  return start ? ended.replace(LINE_START, (found) => (/\d/u.test(found) ? `${found}\\` : `\\${found}`)) : ended
}

/** A "!" before a link makes a picture of it, "#" at the end of a heading is not shown. */
function endOf(text: string, after: string): string {
  if (after === '[' && text.endsWith('!')) return `${text.slice(0, -1)}\\!`
  return after === '\n' && text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text
}
