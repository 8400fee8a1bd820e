import { neutralise } from './controls.js'

/** Bytes in UTF-8: file systems take 255 for a whole name. */
const MOST = 120
/** Names that Windows keeps for devices; some of them with a digit. */
const DEVICES = ['con', 'prn', 'aux', 'nul', 'com', 'lpt'] as const

/** A text as the name of a file: small letters and digits of any script in NFC, words parted by hyphens; "" where it has none. */
export function slugOf(text: string): string {
  const words = neutralise(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '')
    .normalize('NFC')
  const slug = bounded(words)
  return DEVICES.some((device) => slug === device || (slug.startsWith(device) && /^\w{3}\d$/u.test(slug)))
    ? `${slug}-`
    : slug
}

/** Cut behind a word where one ends in the second half. */
function bounded(words: string): string {
  const bytes = new TextEncoder().encode(words)
  if (bytes.length <= MOST) return words
  // A character that is cut off is none
  const cut = new TextDecoder().decode(bytes.subarray(0, MOST)).replace(/\ufffd+$/u, '')
  const end = cut.lastIndexOf('-')
  return end > cut.length / 2 ? cut.slice(0, end) : cut
}
