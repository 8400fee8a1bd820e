import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

/** The part of a Word document that holds its text (Office Open XML, ECMA-376); running heads and notes have parts of their own. */
const isDocument = (name: string): boolean => name.startsWith('word/document') && name.endsWith('.xml')
/** What says how text looks, and text that is no longer or twice there. */
const NO_TEXT: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'mc:Fallback'])
/** What stands for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** The text of a Word document, paragraphs parted by blank lines, without its running heads. Throws where the file is damaged. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const [document] = Object.values(unzipSync(bytes, { filter: ({ name }) => isDocument(name) }))
  if (!document) throw new Error('it has no part with a text')
  let text = ''
  let aside = 0
  let isText = false
  const parser = new Parser(
    {
      onopentagname(name) {
        if (NO_TEXT.has(name)) aside += 1
        isText = name === 'w:t' && aside === 0
        if (aside === 0) text += CHARACTERS[name] ?? ''
      },
      ontext(part) {
        if (isText) text += part
      },
      onclosetag(name) {
        if (NO_TEXT.has(name)) aside -= 1
        isText = false
        if (name === 'w:p' && aside === 0) text += '\n\n'
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(strFromU8(document))
  return text
}
