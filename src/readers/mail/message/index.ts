import PostalMime, { decodeWords } from 'postal-mime'

/** A message taken apart: its header fields as lines, unfolded, and its text and its page, decoded; "" where it has none. */
export interface Message {
  readonly fields: readonly string[]
  readonly text: string
  readonly html: string
}

export async function readMessage(source: string): Promise<Message> {
  const { headers, text, html } = await PostalMime.parse(asDecoded(source))
  return {
    fields: headers.map(({ originalKey, value }) => `${originalKey}: ${decodeWords(value.replace(/\s+/gu, ' '))}`),
    text: text?.replace(/\r\n?/gu, '\n') ?? '',
    html: html?.replace(/\r\n?/gu, '\n') ?? '',
  }
}

/** How parts are written that are no text until they are decoded (RFC 2045, 6.1). */
const ENCODED = ['base64', 'quoted-printable'] as const

/** Parts that stand in the message as they are were decoded with it: what their headers say of that holds no more. */
function asDecoded(source: string): string {
  if (!/[^\0-\x7f]/u.test(source)) return source
  return source.replace(/(?<![^\r\n])(?:[^\r\n]+\r?\n)+/gu, (block) => {
    const said = block.toLowerCase()
    const isHeader = said.includes('content-type:')
    if (!isHeader || ENCODED.some((each) => said.includes(`encoding: ${each}`))) return block
    return block.replace(/(charset=)"?[^"\s;]+"?/giu, '$1utf-8')
  })
}
