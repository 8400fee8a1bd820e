import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import { isComment } from './comments.js'
import type { LineFacts } from './facts.js'
import { REASONS, wholeLine } from './furniture-words.js'
import type { Zones } from './zones.js'

/** So likely body is a line behind the story's last sentence that is none itself: tags, buttons and names stand there as well. */
const SURE = 0.7
/** Lines above all that stays where a whole page was copied: who selects the article selects its last lines too. */
const MENU = 12
/** Words of a sentence that needs no running text beside it, and of a line that says more than one. */
const SENTENCE = 4
const LONG = 24
/** Words of the story above its comments, at least, and their share of all that would stay. */
const STORY = 80
const MOST = 0.5
/** From here on `LineFacts.date` numbers what is no day or time. */
const OTHER_DATE = 7

/** Of the paragraphs that stay, `stays` by their index, those that stand behind the story's end all the same. */
export function behindStory(page: Page, zones: Zones, stays: readonly boolean[]): ReadonlySet<number> {
  const { paras } = page
  const comments = commentsStart(page, zones, stays)
  const last = paras.findLastIndex((para, at) => stays[at] && at < comments && isRunning(para))
  const sure = stays.indexOf(true) < MENU ? 0 : SURE
  const found = new Set<number>()
  for (let at = last + 1; last >= 0 && at < paras.length; at++)
    if (stays[at] && (at > comments || (zones.inBody[at] as number) < sure)) found.add(at)
  return found
}

function isRunning({ prose, words, text }: Para): boolean {
  return prose || words >= LONG || (words >= SENTENCE && endsSentence(text))
}

/** The first heading of comments, or their number, below most of what stays; behind the last paragraph where none is. */
function commentsStart({ paras }: Page, { facts }: Zones, stays: readonly boolean[]): number {
  const all = paras.reduce((sum, { words }, at) => sum + (stays[at] ? words : 0), 0)
  const thread = facts.flatMap((line, at) => (isOfThread(line) ? [at] : [])).at(-FEWEST) ?? -1
  let above = 0
  for (const { index, words } of paras) {
    if (stays[index]) above += words
    const line = facts[index]
    if (!line || above < Math.max(STORY, MOST * all) || !(isComment(line) || isCount(line))) continue
    // A button among others, or the head of a column
    if (![facts[index - 1], facts[index + 1]].some(isButton) && index < thread) return index
  }
  return paras.length
}

const BUTTONS: ReadonlySet<string | undefined> = new Set(['share-bar', 'tools'])

function isButton(line: LineFacts | undefined): boolean {
  return line !== undefined && BUTTONS.has(REASONS[line.whole - 1])
}

/** Lines of a thread that say when somebody wrote, or offer to answer, at least. */
const FEWEST = 2

function isOfThread(line: LineFacts): boolean {
  return !line.prose && ((line.date > 0 && line.date < OTHER_DATE) || isComment(line))
}

/** "17 comments" */
function isCount({ whole, words }: LineFacts): boolean {
  return REASONS[whole - 1] === 'counter' && wholeLine(words.filter((word) => word !== '0').join(' ')) === 'comments'
}
