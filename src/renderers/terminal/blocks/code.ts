import type { Code } from '../../../model/article.js'
import type { Context } from '../context.js'
import type { Rich } from '../rich.js'
import { styled } from '../rich.js'
import { alignedLines } from './aligned.js'

/** Code as it stands, in colour where its language is known. */
export function code({ text, language }: Code, context: Context): readonly Rich[] {
  return alignedLines(context.markdown?.highlight(text, language) ?? styled(text, 'code'), context)
}
