/**
 * The first of `count` indexes for which `is` holds, `count` where it holds for none. What is asked must be false up to
 * an index and true from there on: a binary search.
 */
export function firstWhere(count: number, is: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (is(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first of `count` rising values that is larger than `value`: `firstWhere` without a call for each step, for what each word asks. */
export function firstAbove(values: Uint32Array, count: number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
