/** A document's first tag, behind a declaration of XML and comments. */
const FIRST = /^\s*<(?:!doctype\s+html|html|head|body)\b/iu
const BEFORE = /^\s*(?:<\?[^>]*>|<!--[\s\S]*?-->)/u
/** A tag. */
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/giu
/** As many of them at the top of a text show a page without its head. */
const ENOUGH = 12

/** How sure it is that a text is a page as it is served. */
export function detectHtml(head: string): number {
  if (!/^\s*</u.test(head)) return 0
  let top = head
  for (let at = BEFORE.exec(top); at; at = BEFORE.exec(top)) top = top.slice(at[0].length)
  if (FIRST.test(top)) return 0.95
  // What else says of itself that it is XML is a feed or a wire's
  if (top !== head && /^\s*<\?/u.test(head)) return 0
  return (head.match(TAG)?.length ?? 0) >= ENOUGH ? 0.8 : 0
}
