import type { Paragraph, Turn } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow, spaced } from '../flow.js'
import { paragraphs, prose } from '../prose.js'
import { concat, type Rich, styled } from '../rich.js'

/** Running text; the first of the article has the dateline before it. */
export function paragraph(block: Paragraph, context: Context): Rich[] {
  return flow(concat(datelineOf(block, context), prose(block, context)), context)
}

/** Labels of up to this many columns hang before their turn ("Q:", "SVT:"); others run in. */
const LONGEST_HANGING = 4

/** A turn of an interview: the speaker's label, then what is said. */
export function turn(block: Turn, context: Context): Rich[] {
  const [first, ...others] = paragraphs(block, context)
  const label = styled(`${block.label}:`, 'label')
  const hangs = context.ruler.cells(label.text) <= LONGEST_HANGING
  const head = concat(label, styled(' '))
  const indent = hangs ? styled(' '.repeat(context.ruler.cells(head.text))) : styled('')
  const opening = hangs
    ? flow(first ?? styled(''), context, { first: head })
    : flow(concat(head, first ?? styled('')), context)
  return spaced([opening, ...others.map((each) => flow(each, context, { first: indent }))])
}

function datelineOf(block: Paragraph, { article }: Context): Rich {
  const first = article.sections[0]?.blocks.find(({ type }) => type === 'paragraph')
  return article.dateline && first === block
    ? concat(styled(article.dateline.text, 'dateline'), styled(' '))
    : styled('')
}
