import { neutralise } from '../../text/controls.js'

/** Targets that a link of an article may have: the web, mail, and places on the same site. */
const SAFE = /^(?:https?:|mailto:|\/|#|\.{1,2}\/|[\w-]+(?:[/.?#]|$))/iu

/** A link's target with nothing in it that means something to Markdown; null where it is not safe to follow. */
export function safeHref(href: string): string | null {
  const target = neutralise(href.trim())
  return SAFE.test(target) ? target.replace(/[^\w!#$%&'+,./:;=?@~-]|&(?=#?\w{1,31};)/gu, encoded) : null
}

function encoded(char: string): string {
  const code = char.charCodeAt(0)
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char)
}
