import type { Dateline, Paragraph, Turn } from '../../../model/article.js'
import type { Context } from '../context.js'
import { flow, spaced } from '../flow.js'
import { paragraphs, prose } from '../prose.js'
import { concat, cut, over, type Rich, styled } from '../rich.js'

interface Opening {
  readonly dateline: Dateline
  readonly paragraph: Paragraph
}

/** Running text. */
export function paragraph(block: Paragraph, context: Context): Rich[] {
  return flow(prose(block, context), context)
}

/** The paragraph that the dateline opens has it back. */
export function opening({ dateline, paragraph }: Opening, context: Context): Rich[] {
  return flow(concat(styled(dateline.text, 'dateline'), styled(' '), prose(paragraph, context)), context)
}

/** Labels of up to this many columns hang before their turn ("Q:", "SVT:"); others run in. */
const LONGEST_HANGING = 4

/** A turn of an interview: its label stands out, in the colour of the voice if it is known; a short one hangs before what is said. */
export function turn(block: Turn, context: Context): Rich[] {
  const [whole = styled(''), ...others] = paragraphs(block, context)
  const end = whole.text.startsWith(block.label) ? block.label.length : 0
  const voice = whole.runs.find(({ look }) => typeof look === 'number')?.look
  const bold = styled(whole.text.slice(0, end), 'label')
  const label = voice === undefined ? bold : over(bold, styled(bold.text, voice).runs)
  const hangs = context.ruler.cells(label.text) <= LONGEST_HANGING
  const head = concat(label, styled(end === 0 ? '' : ' '))
  const indent = hangs ? styled(' '.repeat(context.ruler.cells(head.text))) : styled('')
  const opening = hangs ? flow(behind(whole, end), context, { first: head }) : flow(over(whole, label.runs), context)
  return spaced([opening, ...others.map((each) => flow(each, context, { first: indent }))])
}

/** What stands behind the first `end` characters and the blanks after them. */
function behind(rich: Rich, end: number): Rich {
  const from = rich.text.length - rich.text.slice(end).trimStart().length
  return cut(rich, [[from, rich.text.length]])[0] ?? styled('')
}
