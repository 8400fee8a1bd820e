import type { Span } from '../../model/span.js'
import { squash } from '../../text/whitespace.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { claimLabelled, collect } from '../records.js'
import { groupsOf, headClasses, labelClass, labelIn, type SourceLine, sourceLines, spanOf } from '../source-lines.js'

/** The rule between records. */
const RULE = /^[ \t]*_{40,}[ \t]*$/gmu
const RULED = /^_{40,}$/u
/** "Document 1 of 2". */
const COUNTER = /^[^\d\s]+ \d+ [^\d\s]{1,3} \d+$/u

/** ProQuest's export as text: rules between records, a bare title, then paragraphs "Field: value" from a closed list. */
export const proquest: Reader = {
  detect: (head) => (isProquest(head) ? 0.9 : 0),
  *read(text) {
    for (const span of recordsOf(text)) yield readRecord(text, span)
  },
}

function isProquest(head: string): boolean {
  if (head.search(RULE) < 0) return false
  const classes = headClasses(head)
  return classes.includes('body') && classes.filter((each) => each !== null).length > 2
}

/** Stretches between rules with something in them; a rule belongs to the record below it, the last one to the record above. */
function* recordsOf(text: string): Generator<Span> {
  let start = 0
  for (const { index, 0: rule } of text.matchAll(RULE)) {
    const more = /\S/u.test(text.slice(index + rule.length, index + rule.length + 2000))
    if (!more || !/[^_\s]/u.test(text.slice(start, index))) continue
    yield [start, index]
    start = index
  }
  if (text.slice(start).trim() || start === 0) yield [start, text.length]
}

function readRecord(text: string, span: Span): Draft {
  const to = collect(text, 'proquest')
  const groups = groupsOf(sourceLines(text, span))
  let titled = false
  let body: Span | null = null
  let open = false
  for (const group of groups) {
    const [first] = group as [SourceLine]
    const kind = labelClass(labelIn(first.text) ?? '')
    const own = spanOf(group)
    if (RULED.test(first.text) || COUNTER.test(first.text) || labelClass(first.text) !== null) to.frame(own)
    else if (kind === 'body') {
      const start = text.indexOf(':', own[0]) + 1
      to.frame([own[0], start])
      body = [start, own[1]]
      open = true
    } else if (kind !== null) {
      open = false
      claimField(text, group, kind, titled, to)
    } else if (open && body) body = [body[0], own[1]]
    else if (titled) to.frame(own)
    else titled = to.field('headline', own)
  }
  return { text, span: body ?? [span[1], span[1]], given: to.claims, markup: null }
}

function claimField(text: string, group: readonly SourceLine[], kind: string, titled: boolean, to: Collected): void {
  const [start, end] = spanOf(group)
  const colon = text.indexOf(':', start) + 1
  const value: Span = [colon, end]
  if (kind === 'byline') {
    to.frame([start, colon])
    to.field('byline', value, [turned(text.slice(...value))])
  } else if (kind === 'headline' && titled) to.frame([start, end], 'repeated-headline')
  else claimLabelled(text, [start, end], to)
}

/** "Ruiz, Ana; Lee, Bo" as "Ana Ruiz, Bo Lee". */
function turned(names: string): string {
  return names
    .split(';')
    .map((name) => squash(name.replace(/^([^,]+),([^,]+)$/u, '$2 $1')))
    .filter(Boolean)
    .join(', ')
}
