import type { Page } from './page.js'

let readings = 0

/** A reading of a page that is made when it is first asked for, and kept as long as the page is. */
export function once<T>(read: (page: Page) => T): (page: Page) => T {
  const number = readings
  readings += 1
  return (page) => {
    const kept = page.readings[number] as { readonly reading: T } | undefined
    if (kept) return kept.reading
    const reading = read(page)
    page.readings[number] = { reading }
    return reading
  }
}
