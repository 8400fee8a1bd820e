import { readers } from '../../readers/index.js'

/** What archives deliver their articles as. */
const ARCHIVES = ['lexis', 'nexis-uni', 'factiva', 'factiva-indexed', 'proquest'] as const
const rows = readers.filter(({ name }) => name === 'plain' || (ARCHIVES as readonly string[]).includes(name))
/** Characters that its cover may take. */
const COVER = 200_000

/** The text of a Word document that an archive delivered, and the reader of its articles; null for any other document. */
export async function readDelivery(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly reader: string } | null> {
  const { docxText } = await import('./docx/index.js')
  const text = await docxText(bytes).catch(() => '')
  const reader = rows.find(({ name, detect }) => name !== 'plain' && detect(text.slice(0, COVER)) > 0.5)?.name
  return reader === undefined ? null : { text, reader }
}
