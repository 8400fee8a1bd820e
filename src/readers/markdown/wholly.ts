import type { Token, Tokens } from 'marked'

/** True for a paragraph that stands in emphasis, or in bold, from end to end. */
export function isWholly(type: 'em' | 'strong', token: Token): boolean {
  if (token.type !== 'paragraph') return false
  const inner = (token as Tokens.Paragraph).tokens.filter(({ raw }) => raw.trim() !== '')
  return inner.length === 1 && inner[0]?.type === type
}
