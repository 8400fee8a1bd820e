import { classAt, LOWER } from '../../text/characters.js'
import { tokenize, WORD } from '../../words/tokens.js'

/** "---", perhaps with a language, and a key on the next line that shows something. */
const FRONT_MATTER =
  /^(?:[ \t]*(?:\r\n|\n|\r(?!\n)))*---[ \t]*(?:[a-z]+[ \t]*\r?\n|\r?\n(?:[ \t]*(?:#.*)?\r?\n){0,20}["']?[A-Za-z_][\w .-]{0,40}["']?[ \t]*:(?:\s|$))/iu
/** A heading says something and starts as headings do: "# # #" and "###" are end marks, "# send the data" is a line of code. */
const HEADING: Pick<RegExp, 'test'> = {
  test: (line) => isHeading(/^ {0,3}#{1,6}[ \t]+([^#\s].*)/u.exec(line)?.[1] ?? ''),
}

function isHeading(text: string): boolean {
  return classAt(text, 0) !== LOWER && tokenize(text).kinds.includes(WORD)
}

/**
 * Signs of Markdown, how much each says, and how often it counts. Three points are enough. What stands in each
 * comes first: plain text has nothing of it, and looking for it is much cheaper than trying the sign on every line.
 */
const SIGNS: readonly (readonly [
  parts: readonly string[],
  sign: Pick<RegExp, 'test'>,
  points: number,
  most: number,
])[] = [
  [['#'], HEADING, 2, 2],
  [['```', '~~~'], /^\s{0,3}(?:`{3,}|~{3,})[\w+-]*$/u, 1.5, 2],
  [['---'], /^\s{0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?$/u, 3, 1],
  [[']('], /!?\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{1,500}(?:\s"[^"\n]{0,200}")?\)/u, 2, 2],
  [[']:'], /^ {0,3}\[[^\]\n]{1,80}\]:\s+https?:\/\/\S/u, 2, 1],
  [['**'], /\*\*[^\s*][^*\n]{0,200}[^\s*]\*\*/u, 1, 2],
]
const ENOUGH = 3

/** How sure it is that a text is Markdown: front matter, a heading on top, or several signs that agree. */
export function detectMarkdown(head: string): number {
  if (head.includes('---') && FRONT_MATTER.test(head)) return 0.95
  const signs = SIGNS.filter(([parts]) => parts.some((part) => head.includes(part)))
  if (signs.length === 0) return 0
  const lines = withoutTags(head.split(/\r\n|[\r\n]/u).map((line) => line.trimEnd()))
  const top = lines.find((line) => line !== '') ?? ''
  if (/^# /u.test(top) && HEADING.test(top)) return 0.9
  let points = 0
  for (const [, sign, worth, most] of signs)
    points += Math.min(most, lines.filter((line) => sign.test(line)).length) * worth
  return points >= ENOUGH ? 0.8 : 0
}

/** "# Harbour" right above "# Fishing boats": a page's tags. A heading has something below it, or another of its parts. */
function withoutTags(lines: readonly string[]): readonly string[] {
  const depths = lines.map((line) => /^#{1,6}(?=[ \t])/u.exec(line)?.[0])
  return lines.filter((_, at) => !depths[at] || (depths[at] !== depths[at - 1] && depths[at] !== depths[at + 1]))
}
