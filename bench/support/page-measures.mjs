// Measures of what was taken out of pages, as public evaluations define them

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
const bare = (text) => wordsOf(text ?? '').join(' ')

const SHINGLE = 4

export const wordsIn = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** Runs of four words and how often each stands in a text (scrapinghub/article-extraction-benchmark). */
export function runsOf(words) {
  const counts = new Map()
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const run = words.slice(at, at + SHINGLE).join(' ')
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** The shares of `found` that are right and of `gold` that was found, by runs of four words. */
export function overlap(gold, found) {
  const [right, own] = [gold, found].map((text) => runsOf(wordsIn(text)))
  let [both, all, known] = [0, 0, 0]
  for (const [run, count] of own) {
    all += count
    both += Math.min(count, right.get(run) ?? 0)
  }
  for (const count of right.values()) known += count
  return { precision: all ? both / all : Number(known === 0), recall: known ? both / known : Number(all === 0) }
}

/** ROUGE-LSum F1: of each line the words that any line of the other text has in the same order (Lin 2004). */
export function rougeLsum(gold, found) {
  const [right, own] = [gold, found].map((text) => text.split('\n').map(wordsOf))
  const count = (lines) => lines.reduce((sum, line) => sum + line.length, 0)
  const [known, all] = [count(right), count(own)]
  if (!known || !all) return Number(known === all)
  const left = [right, own].map((lines) => {
    const counts = new Map()
    for (const word of lines.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  })
  let hits = 0
  for (const line of right) {
    const common = new Set(own.flatMap((other) => inOrder(line, other)))
    for (const at of common) {
      if (!left.every((counts) => (counts.get(line[at]) ?? 0) > 0)) continue
      for (const counts of left) counts.set(line[at], counts.get(line[at]) - 1)
      hits += 1
    }
  }
  return hits ? (2 * hits) / (known + all) : 0
}

/** Places in `line` of a longest common subsequence with `other`. */
function inOrder(line, other) {
  const width = other.length + 1
  const best = new Uint16Array((line.length + 1) * width)
  for (let i = line.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      best[i * width + j] =
        line[i] === other[j]
          ? best[(i + 1) * width + j + 1] + 1
          : Math.max(best[(i + 1) * width + j], best[i * width + j + 1])
    }
  }
  const places = []
  for (let i = 0, j = 0; i < line.length && j < other.length; ) {
    if (line[i] === other[j]) {
      places.push(i)
      i += 1
      j += 1
    } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) i += 1
    else j += 1
  }
  return places
}

/** Names or headings found, as numbers to be summed up: right, found too much, missed. */
export function matches(gold, found) {
  const open = gold.map(bare)
  let right = 0
  for (const each of found.map(bare)) {
    const at = open.indexOf(each)
    if (at < 0) continue
    open.splice(at, 1)
    right += 1
  }
  return { right, tooMuch: found.length - right, missed: open.length }
}

export const isSame = (one, other) => bare(one) === bare(other)
