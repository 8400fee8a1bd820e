import { classAt, LOWER } from '../text/characters.js'
import { edgeOf, fullness, isFull, isWrapped, slackOf, WIDEST, widestSlack } from './edge.js'
import { type Joint, jointOf } from './joint.js'
import type { Block, Line } from './page.js'
import { isVerse } from './verse.js'

/** Widths that one page is wrapped at: its copy, what is quoted in it, a box. */
const MOST_WIDTHS = 3
/** Wrapped copy has at least this share of lines that the next word would not have fitted. */
const FULL_SHARE = 0.5
/** A box in copy that is not wrapped shows its width by more: a larger share, lines that go on, and enough columns. */
const BOX = { share: 0.75, on: 3, narrowest: 40 }
/** As many full lines show a width even where no letter tells whether they go on. */
const ENOUGH = 3
/** Lines that may go over the width of a wrapped page, or of a block: a headline, an address. */
const MOST_BEYOND = 1
const BEYOND_SHARE = 0.02
/** Full lines of a block that may all be followed by capitals, where the next word would just have fitted. */
const FEW_ANEW = 2
/** More line-end hyphens than this share of full lines: the text was hyphenated, not just broken at compounds. */
const HYPHENATED_SHARE = 0.08

interface Draft {
  readonly lines: readonly [number, number]
  readonly joints: readonly Joint[]
  readonly verse: boolean
  width: Width | null
}

/** Reads off the lines which blocks of them are hard-wrapped, and at which width. */
export function layBlocks(lines: readonly Line[]): Block[] {
  const drafts = draftBlocks(lines)
  let left = drafts.filter(({ joints }) => joints.length > 0)
  for (let round = 0; round < MOST_WIDTHS && left.length > 0; round++) {
    const width = widthOf(left, lines)
    if (width === null) break
    for (const draft of left) if (isLaid(draft, width)) draft.width = width
    left = left.filter((draft) => draft.width === null)
  }
  const laid = drafts.filter(({ width }) => width !== null)
  const hyphens = isHyphenated(lines, laid) ? 'undo' : 'keep'
  const indent = firstLineIndent(lines, laid)
  return drafts.map(({ lines: range, joints, width, verse }) =>
    width === null
      ? { lines: range, wrap: null, slack: 0, one: false, hyphens: 'keep', indent: null, verse }
      : { ...width, lines: range, one: isOne(joints, width), hyphens, indent, verse: false },
  )
}

/** Every line is wide enough for this width: none ends a paragraph. */
const WHOLE = { wrap: 1, slack: 0, one: true, hyphens: 'keep', indent: null, verse: false } as const

/** Blocks of a source that wraps all its lines: each is a paragraph. */
export function wrappedBlocks(lines: readonly Line[]): Block[] {
  return draftBlocks(lines).map((draft) => ({ ...WHOLE, lines: draft.lines }))
}

function draftBlocks(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let first = 0
  for (let end = 1; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.gap === 0) continue
    const own = lines.slice(first, end)
    drafts.push({ lines: [first, end], joints: jointsOf(own), verse: isVerse(own), width: null })
    first = end
  }
  return drafts
}

/** Where lines of a block meet, but for those that a deeper indent parts. */
function jointsOf(lines: readonly Line[]): Joint[] {
  const joints: Joint[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as Line
    const next = lines[i] as Line
    if (next.indent <= line.indent + 1) joints.push(jointOf(line, next))
  }
  return joints
}

/** A width that blocks of a page are wrapped at. */
interface Width {
  readonly wrap: number
  readonly slack: number
  /** Hardly a line of the page is longer. */
  readonly whole: boolean
}

/** The width that most of the blocks are wrapped at, where it is beyond doubt. */
function widthOf(drafts: readonly Draft[], lines: readonly Line[]): Width | null {
  const joints = drafts.filter(({ verse }) => !verse).flatMap((draft) => draft.joints)
  const wrap = edgeOf(joints)
  if (wrap === null) return null
  const found = fullness(joints, wrap)
  const limit = wrap + widestSlack(wrap)
  const whole = isWithin(lines.filter(({ indent, text }) => indent + text.length > limit).length, lines.length)
  const isPlain = whole
    ? isWrapped(found, FULL_SHARE) && (found.on > 0 || found.full >= ENOUGH)
    : isWrapped(found, BOX.share) && found.on >= BOX.on && wrap >= BOX.narrowest
  return isPlain ? { wrap, whole, slack: slackOf(joints, wrap) } : null
}

function isWithin(beyond: number, lines: number): boolean {
  return beyond <= Math.max(MOST_BEYOND, lines * BEYOND_SHARE)
}

/** True for a block that is wrapped at a width. A box in copy that is not needs a line that goes on. */
function isLaid({ joints }: Draft, { wrap, whole }: Width): boolean {
  const { long, full, on, anew, beyond } = fullness(joints, wrap, widestSlack(wrap))
  if (full === 0 || full < long * FULL_SHARE || !isWithin(beyond, joints.length)) return false
  return on > 0 || (whole && (anew <= FEW_ANEW || joints.every((joint) => isFull(joint, wrap, 0))))
}

/** No line but the last is clearly short: the block is one paragraph. */
function isOne(joints: readonly Joint[], { wrap }: Width): boolean {
  return joints.every((joint) => isFull(joint, wrap, widestSlack(wrap)))
}

/** Paragraphs are set off by indents where lines go in and out again, and both are common. */
function firstLineIndent(lines: readonly Line[], laid: readonly Draft[]): number | null {
  const own = laid.flatMap((draft) => lines.slice(...draft.lines))
  const margin = own.reduce((least, { indent }) => Math.min(least, indent), WIDEST)
  let outdents = 0
  let indents = 0
  let deepest = 0
  for (let i = 1; i < own.length; i++) {
    const line = own[i - 1] as Line
    const next = own[i] as Line
    const step = next.indent - line.indent
    if (next.gap === 0 && step >= 2) indents += 1
    if (next.gap === 0 && step <= -2 && next.indent === margin) outdents += 1
    deepest = Math.max(deepest, step)
  }
  return indents >= 2 && outdents >= 2 && deepest <= 16 ? margin + 2 : null
}

function isHyphenated(lines: readonly Line[], laid: readonly Draft[]): boolean {
  let full = 0
  let hyphens = 0
  for (const {
    lines: [first, end],
    width,
  } of laid) {
    for (let i = first + 1; i < end; i++) {
      const line = lines[i - 1] as Line
      const next = lines[i] as Line
      if (width === null || !isFull(jointOf(line, next), width.wrap)) continue
      full += 1
      if (isCut(line.text, next.text)) hyphens += 1
    }
  }
  return full > 0 && hyphens / full > HYPHENATED_SHARE
}

/** A hyphen between small letters. */
function isCut(line: string, next: string): boolean {
  return line.endsWith('-') && classAt(line, line.length - 2) === LOWER && classAt(next, 0) === LOWER
}
