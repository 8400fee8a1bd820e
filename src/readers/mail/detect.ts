/** Header fields that every message has some of (RFC 5322, 3.6; RFC 2045, 3). */
const FIELDS: Readonly<Record<string, true>> = {
  'received:': true,
  'return-path:': true,
  'message-id:': true,
  'mime-version:': true,
  'content-type:': true,
  'delivered-to:': true,
  'date:': true,
  'from:': true,
  'to:': true,
  'subject:': true,
}
/** As many of them at the top of a text show a message; the four that anybody types above a paste are not enough. */
const ENOUGH = 4
const LINE = /^([\w-]+:)[ \t].*$|^[ \t]+\S/u

/** How sure it is that a text is an e-mail message as it was sent. */
export function detectMail(head: string): number {
  const own = new Set<string>()
  for (const line of head.split(/\r?\n/u)) {
    const found = LINE.exec(line)
    if (!found) break
    const name = found[1]?.toLowerCase() ?? ''
    if (FIELDS[name]) own.add(name)
  }
  return own.size >= ENOUGH && (own.has('mime-version:') || own.has('message-id:') || own.has('received:')) ? 0.9 : 0
}
