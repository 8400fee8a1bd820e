/** Targets that a click may open. */
const OPENABLE = /^(?:https?|mailto|ftp):/iu
/** Longer ones are cut off by terminals (VTE's limit). */
const LONGEST = 2083

/** `shown` as an OSC 8 hyperlink that has one identity on all lines; as it is where the target is not one to open. */
export function hyperlink(shown: string, href: string): string {
  const target = safeTarget(href)
  return target === null ? shown : `\u001b]8;id=${identity(target)};${target}\u001b\\${shown}\u001b]8;;\u001b\\`
}

/** The target, well-formed UTF-16, in printable ASCII (RFC 3986), null where it must not be linked. */
export function safeTarget(href: string): string | null {
  const target = href.replace(/[^!-~]+/gu, (found) => encodeURIComponent(found))
  return OPENABLE.test(target) && target.length <= LONGEST ? target : null
}

/** The same for the same target: terminals join stretches of one identity (FNV-1a). */
function identity(target: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < target.length; i++) hash = Math.imul(hash ^ target.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
