import type { Code } from '../../../model/article.js'
import type { Context } from '../context.js'
import { type Rich, styled } from '../rich.js'
import { alignedLines } from './aligned.js'

/** Code as it stands, in colour where its language is known. */
export function code({ text, language }: Code, context: Context): readonly Rich[] {
  const highlighted = language === null ? null : context.markdown?.highlight(text, language)
  return alignedLines(highlighted ?? styled(text, 'code'), context)
}
