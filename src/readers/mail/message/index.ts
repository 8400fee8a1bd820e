import PostalMime, { decodeWords } from 'postal-mime'

/** A message taken apart: its header fields as lines, unfolded, and its text and its page, decoded; "" where it has none. */
export interface Message {
  readonly fields: readonly string[]
  readonly text: string
  readonly html: string
}

export async function readMessage(source: string): Promise<Message> {
  const { headers, text, html } = await PostalMime.parse(source)
  return {
    fields: headers.map(({ originalKey, value }) => `${originalKey}: ${decodeWords(value.replace(/\s+/gu, ' '))}`),
    text: text?.replace(/\r\n?/gu, '\n') ?? '',
    html: html?.replace(/\r\n?/gu, '\n') ?? '',
  }
}
