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
    let length = found.length
    while (BEHIND.has(found[length - 1])) length -= 1
    const address = found.slice(0, length)
    const url = address.includes('://') ? address : `mailto:${address}`
    if (address.includes('.')) yield { start: index, end: index + length, url }
  }
}
