import mammoth from 'mammoth'

/** What we ask of an element of a document (Office Open XML, ECMA-376). */
interface Element {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Element[]
}

/** The text of a Word document, paragraphs parted by blank lines, without its running heads. Throws where the file is damaged. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  let text = ''
  // Taken before it is made into HTML: what mammoth itself gives as text has no line breaks
  const transformDocument = (document: Element): Element => {
    text = textOf(document)
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument })
  return text
}

function textOf({ type, value = '', children = [] }: Element): string {
  if (type === 'text') return value
  if (type === 'tab') return '\t'
  if (type === 'break') return '\n'
  return children.map(textOf).join('') + (type === 'paragraph' ? '\n\n' : '')
}
