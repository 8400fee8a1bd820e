/** An address as it stands in a text. */
export interface Address {
  readonly start: number
  readonly end: number
  readonly url: string
}

const ADDRESS =
  /https?:\/\/[\w!#$%&'()*+,./:;=?@~-]+|(?<![\w.+%-])[a-z\d][\w.+%-]{0,63}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,8}/giu
/** The sentence's punctuation behind an address. */
const BEHIND: ReadonlySet<string | undefined> = new Set(`.,;:!?'")*_~-&`)

/** The addresses of the web and of mail in `text`: in angle brackets they need no escapes, and are links everywhere. */
export function* addressesIn(text: string): Generator<Address> {
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const length = ownLength(found)
    const address = found.slice(0, length)
    const url = address.includes('://') ? address : `mailto:${address}`
    if (address.includes('.')) yield { start: index, end: index + length, url }
  }
}

/** Without the punctuation of the sentence behind it. A bracket that the address opens is its own: ".../Dam_(river)". */
function ownLength(found: string): number {
  let depth = 0
  for (const char of found) depth += char === '(' ? 1 : char === ')' ? -1 : 0
  let length = found.length
  while (BEHIND.has(found[length - 1])) {
    if (found[length - 1] === ')' && depth++ >= 0) break
    length -= 1
  }
  return length
}
