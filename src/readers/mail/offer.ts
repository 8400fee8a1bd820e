import { wholeLine } from '../../recognise/zones/furniture-words.js'

/** "View this email in your browser": what a newsletter offers above its first words. */
export function offersBrowser(line: string): boolean {
  return wholeLine(line.toLowerCase().replace(/[^\w\s\u00c0-\u024f]/gu, '')) === 'newsletter'
}
