/**
 * Answers by key. The first `few` different keys are searched for one by one and remembered; where more are asked for,
 * `whole` makes what answers all of them. One article asks for few, and for those a table made ready costs more than the
 * searches.
 */
export function fewAsked<T>(
  few: number,
  search: (key: string) => T,
  whole: () => (key: string) => T,
): (key: string) => T {
  const known = new Map<string, T>()
  let answer: ((key: string) => T) | null = null
  return (key) => {
    if (answer) return answer(key)
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    if (known.size === few) {
      answer = whole()
      return answer(key)
    }
    const searched = search(key)
    known.set(key, searched)
    return searched
  }
}
