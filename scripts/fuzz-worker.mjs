// One worker of scripts/fuzz.mjs: makes texts, asks what they break, and keeps those that reached something new
import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

const { promises, fixtures, seed, end } = workerData
const { broken, sources, LINES, PIECES, UNITS } = await import(promises)
/** Characters of a text, changes made to it at once, times that a piece is said, milliseconds it may take. */
const [LONGEST, MOST_CHANGES, MOST_TIMES, SLOW] = [2048, 6, 40, 1000]

const session = new Session()
session.connect()
const ask = (method, params) => {
  let answer
  session.post(`Profiler.${method}`, params, (error, result) => (answer = error ?? result))
  return answer
}

let state = seed | 1
/** A number below `limit` (xorshift). */
const below = (limit) => {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % Math.max(1, limit)
}
const oneOf = (list) => list[below(list.length)]

const seeds = readdirSync(fixtures, { recursive: true })
  .filter((name) => /input\.\w+$/u.test(name))
  .map((name) => ({ text: readFileSync(join(fixtures, name), 'utf8').slice(0, LONGEST), from: 'auto' }))
const corpus = [...seeds]
const pieces = [...LINES, ...PIECES, ...UNITS]

/** Changes of a text, each of which takes or adds a stretch of it or of another. */
const changes = [
  (text, at, to) => text.slice(0, at) + text.slice(to),
  (text, at, to) => text.slice(0, to) + text.slice(at, to) + text.slice(to),
  (text, at) => text.slice(0, at) + oneOf(pieces) + text.slice(at),
  (text, at) => text.slice(0, at) + oneOf(pieces).repeat(below(MOST_TIMES)) + text.slice(at),
  (text, at, to) => text.slice(0, at) + oneOf(pieces) + text.slice(to),
  (text, at) => text.slice(0, at) + String.fromCharCode(below(below(2) ? 0x100 : 0x10000)) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + stretchOf(oneOf(corpus).text) + text.slice(at),
  (text, at) => text.slice(0, at) + oneOf(['\n', '\n\n', ' ', '\r\n', '\t']) + text.slice(at),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
]

function stretchOf(text) {
  const at = below(text.length)
  return text.slice(at, at + below(200))
}

function changed({ text, from }) {
  let next = text
  for (let count = below(MOST_CHANGES); count >= 0; count--) {
    const at = below(next.length + 1)
    next = oneOf(changes)(next, at, Math.min(next.length, at + below(below(2) ? 8 : 200)))
  }
  return { text: next.slice(0, LONGEST).toWellFormed(), from: below(4) ? from : oneOf(sources) }
}

function problemsOf({ text, from }) {
  const start = process.cpuUsage()
  try {
    const problems = broken(text, from)
    const { user } = process.cpuUsage(start)
    return user / 1000 > SLOW ? [...problems, `time: ${Math.round(user / 1000)} ms`] : problems
  } catch (error) {
    return [`an error: ${error.stack.split('\n').slice(0, 3).join(' ')}`]
  }
}

/** The shortest text that breaks the same promise, by taking stretches away. */
function shortened(each, problem) {
  const promise = problem.split(':')[0]
  const breaks = (text) => text.trim() !== '' && problemsOf({ ...each, text }).some((own) => own.startsWith(promise))
  let { text } = each
  const until = Date.now() + 10_000
  for (let size = text.length >> 1; size > 0 && Date.now() < until; size >>= 1)
    for (let at = 0; at < text.length && Date.now() < until; ) {
      const shorter = (text.slice(0, at) + text.slice(at + size)).toWellFormed()
      if (shorter.length < text.length && breaks(shorter)) text = shorter
      else at += size
    }
  return text
}

/** Stretches of code that have run, each by its place. */
const covered = new Set()
function isNew() {
  const before = covered.size
  for (const { url, functions } of ask('takePreciseCoverage').result)
    if (url.startsWith('file:'))
      for (const { ranges } of functions)
        for (const { count, startOffset, endOffset } of ranges)
          if (count > 0) covered.add(startOffset * 2 ** 24 + endOffset)
  return covered.size > before
}

const told = new Set()
ask('enable')
ask('startPreciseCoverage', { callCount: true, detailed: true })
for (let number = 0; Date.now() < end; number++) {
  const each = number < seeds.length ? seeds[number] : changed(oneOf(corpus))
  parentPort.postMessage(each)
  const problems = problemsOf(each)
  if (isNew() && number >= seeds.length) {
    corpus.push(each)
    parentPort.postMessage({ reached: true })
  }
  for (const problem of problems) {
    const kind = `${each.from} ${problem.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, '')}`
    if (told.has(kind)) continue
    told.add(kind)
    parentPort.postMessage({ ...each, text: shortened(each, problem), problem })
  }
}
process.exit()
