import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** "&amp;", "&#8217;", "&#x2019;". */
export const ENTITY: RegExp = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/gu

/** `raw` with its character references decoded. */
export function decodeEntities(raw: string): string {
  return raw.replace(ENTITY, decodeEntity)
}

/** What a character reference stands for; itself where it is none. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || entity
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
}
