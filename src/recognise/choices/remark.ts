import { tableOf } from '../../language/index.js'
import type { Page } from '../../page/page.js'
import { WORD } from '../../words/tokens.js'

/** "Ana Ruiz says", "Reply": who speaks among tokens `from` to `to` comments. */
export function isRemark({ tokens }: Page, from: number, to: number): boolean {
  const remarks = tableOf('furniture.remark')
  for (let token = from; token < to; token++)
    if (tokens.kinds[token] === WORD && remarks.has(tokens.lower(token))) return true
  return false
}
