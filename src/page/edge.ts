import type { Flow, Joint } from './joint.js'

/** Lines longer than this are never the work of a wrapping editor or terminal. */
export const WIDEST = 132
const NARROWEST = 30
/** Columns that editors leave unused though the next word would have fitted. */
const SLACK = 4
/** Of the lines that a capital or a small letter follows, small letters follow at least this share. */
const FLOW_SHARE = 1 / 3

/** What a full line says for the wrap that it is full at, by what follows. */
const WEIGHT: Readonly<Record<Flow, number>> = { on: 2, open: 1, anew: 0 }

/** How many joints there are of each kind, for one width. */
export interface Fullness {
  /** Lines of half the width or more. */
  readonly long: number
  /** Of those, lines that the next word would not have fitted. */
  readonly full: number
  /** Of the full ones, those that a small letter and those that a capital follows. */
  readonly on: number
  readonly anew: number
  /** Lines beyond the width. */
  readonly beyond: number
}

/** The width whose edge most lines reach that go on in the next one; null where no width has such lines. */
export function edgeOf(joints: readonly Joint[]): number | null {
  const steps = new Int32Array(WIDEST + 2)
  for (const { width, need, flow } of joints) {
    if (width > WIDEST) continue
    const from = Math.max(width, NARROWEST)
    const end = Math.min(need + SLACK, WIDEST + 1)
    if (from >= end) continue
    steps[from] = (steps[from] as number) + WEIGHT[flow]
    steps[end] = (steps[end] as number) - WEIGHT[flow]
  }
  let edge = 0
  let most = 0
  let sum = 0
  for (let width = NARROWEST; width <= WIDEST; width++) {
    sum += steps[width] as number
    if (sum > most) [edge, most] = [width, sum]
  }
  return edge === 0 ? null : raggedEdge(joints, edge)
}

/** The widest of the lines that go over an edge by no more than ragged copy does. */
function raggedEdge(joints: readonly Joint[], edge: number): number {
  const limit = Math.min(edge + widestSlack(edge), WIDEST)
  return joints.reduce((widest, { width }) => (width <= limit && width > widest ? width : widest), edge)
}

/** True where a line with the next word would have gone over the width, but for `slack` columns. */
export function isFull({ need }: Joint, wrap: number, slack: number = SLACK): boolean {
  return need > wrap - slack
}

/** Columns that ragged copy leaves unused at most. */
export function widestSlack(wrap: number): number {
  return Math.max(8, wrap / 6)
}

/** Lines that go on, from which their raggedness is read. */
const MANY = 12
/** Of them, those that are no shorter than the slack says. */
const USUAL_SHARE = 0.95

/** Columns that nearly all lines which go on leave unused at most; where there are few of them, what ragged copy does. */
export function slackOf(joints: readonly Joint[], wrap: number): number {
  const widest = widestSlack(wrap)
  const rooms = joints
    .filter((joint) => joint.flow === 'on' && joint.width <= wrap && isFull(joint, wrap, widest))
    .map(({ need }) => Math.max(0, wrap - need + 1))
    .sort((a, b) => a - b)
  return rooms.length < MANY ? widest : (rooms[Math.floor(rooms.length * USUAL_SHARE)] as number)
}

/** Counts `joints` for one width. */
export function fullness(joints: readonly Joint[], wrap: number, slack: number = SLACK): Fullness {
  let long = 0
  let full = 0
  let on = 0
  let anew = 0
  let beyond = 0
  for (const joint of joints) {
    if (joint.width > wrap) beyond += 1
    else if (joint.width >= wrap / 2) {
      long += 1
      if (!isFull(joint, wrap, slack)) continue
      full += 1
      if (joint.flow === 'on') on += 1
      else if (joint.flow === 'anew') anew += 1
    }
  }
  return { long, full, on, anew, beyond }
}

/** Of the long lines at least `share` are full, and enough of those go on in small letters where there are any. */
export function isWrapped({ long, full, on, anew }: Fullness, share: number): boolean {
  return full > 0 && full >= long * share && on >= (on + anew) * FLOW_SHARE
}
