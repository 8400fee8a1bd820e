import { mendTwice } from '../../text/mend.js'
import { tell } from '../message.js'

/** What is done about letters that were written down wrongly before a text came here. */
export interface Mending {
  /** Mend them; else they are only noticed. */
  readonly fix: boolean
  readonly quiet: boolean
}

/** The text, mended or as it is, with a note of what there is to mend. Entities are a plain text's alone: Markdown has them. */
export async function mendText(text: string, name: string, isPlain: boolean, { fix, quiet }: Mending): Promise<string> {
  const twice = mendTwice(text)
  const { text: mended, count, first } = isPlain && text.includes('&') ? await withoutEntities(twice) : twice
  if (fix) return mended
  if (count > 0 && !quiet) {
    const places = count === 1 ? '1 place looks' : `${count} places look`
    tell(`${name}: ${places} like text that was written down wrongly ("${first}"); --fix-text mends it`)
  }
  return text
}

async function withoutEntities(before: ReturnType<typeof mendTwice>): Promise<ReturnType<typeof mendTwice>> {
  const { decodeEntity, ENTITY } = await import('../../readers/markdown/entities.js')
  let { count, first } = before
  const text = before.text.replace(ENTITY, (entity) => {
    const letter = decodeEntity(entity)
    if (letter === entity) return entity
    count += 1
    first ??= entity
    return letter
  })
  return { text, count, first }
}
