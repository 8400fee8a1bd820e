import type { Credit, CreditKind, Image } from '../../model/article.js'
import { namesIn } from '../../values/names.js'

/** Where the credit of a caption starts: an agency's mark, "Photo: …", a name before an agency. */
const CREDIT =
  /(?:\((?:AP |REUTERS|[^()/]{2,40} Photo\/|Photo|Image|Courtesy|Credit)[^()]*\)|\b(?:Photo(?:graph)?(?: by|:)|Credit(?:\.{3}|:|…)|Image(?: by|:)|Courtesy of|Foto:|REUTERS\/|AFP\/|Getty Images).*)$/u

/** "Ana Ruiz | Getty Images": a name and its agency are a credit as a whole. */
const AGENCY_ALONE =
  /^\p{Lu}[^.|/]{2,40} ?[|/] ?(?:AP|AFP|Reuters|REUTERS|Getty Images|Getty|EPA|dpa|Bloomberg|Shutterstock|Alamy)$/u

/** Caption and credit of one picture's line. */
export function parseCaption(text: string): Pick<Image, 'caption' | 'credit'> {
  const at = AGENCY_ALONE.exec(text) ?? CREDIT.exec(text)
  if (!at) return { caption: text || null, credit: null }
  const caption = text.slice(0, at.index).trim()
  return { caption: caption || null, credit: at[0].replace(/^\((.*)\)$/u, '$1') }
}

/** Kinds of credit that name people. */
const NAMING: ReadonlySet<CreditKind> = new Set(['contributors', 'editing', 'contact', 'bio'])

/** A credit line and the people and agencies it names. */
export function parseCredit(text: string, kind: CreditKind): Omit<Credit, 'span'> {
  return { kind, text, names: NAMING.has(kind) ? namesIn(text) : [] }
}

/** "Topics: ships, fog" as ["ships", "fog"]. */
export function parseTags(text: string): string[] {
  return text
    .replace(/^[^:]{0,20}:\s*/u, '')
    .split(/[,;|•]/u)
    .map((tag) => tag.trim())
    .filter(Boolean)
}
