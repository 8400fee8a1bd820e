import { mendTwice } from '../../text/mend.js'

/** The letters of a text that were written down wrongly before it came here. Entities are a plain text's alone: Markdown has them. */
export async function mendText(text: string, name: string, isPlain: boolean): Promise<Mended> {
  const twice = mendTwice(text)
  const { text: mended, count, first } = isPlain && text.includes('&') ? await withoutEntities(twice) : twice
  const places = count === 1 ? '1 place looks' : `${count} places look`
  const note = `${name}: ${places} like text that was written down wrongly ("${first}"); --fix-text mends it`
  return { mended, note: count > 0 ? note : null }
}

interface Mended {
  readonly mended: string
  /** What is told of them where they stay; null where there are none. */
  readonly note: string | null
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
