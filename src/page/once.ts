import type { Page } from './page.js'

/** A reading of a page that is made when it is first asked for, and kept as long as the page is. */
export function once<T>(read: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { readonly reading: T }>()
  return (page) => {
    let kept = known.get(page)
    if (!kept) {
      kept = { reading: read(page) }
      known.set(page, kept)
    }
    return kept.reading
  }
}
