/** What was found for the tokens of a sentence, by their places. */
export type Found<T> = (T | undefined)[]

/** Remembers what was found for the tokens of sentences: verbs lean on each other, and each is asked for many times. */
export function remembered<T>(): (s: readonly object[]) => Found<T> {
  const all = new WeakMap<readonly object[], Found<T>>()
  let last: readonly object[] | null = null
  let found: Found<T> = []
  return (s) => {
    if (s === last) return found
    last = s
    found = all.get(s) ?? []
    all.set(s, found)
    return found
  }
}
