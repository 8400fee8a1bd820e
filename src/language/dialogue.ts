import { listOf } from './index.js'

/** How a language marks speech by dashes. */
export interface DialogueMarks {
  /** What opens it, at the start of a paragraph. */
  readonly dashes: readonly string[]
  /** What it ends in before words of saying, where no dash closes it: "– Isen håller, säger Lund." */
  readonly closing: readonly string[]
}

/** The marks of dialogue of a language; none where it has none or nothing is known of them. */
export function dialogueMarks(language: string | null): DialogueMarks {
  return {
    dashes: [...listOf(`speech.${language}.marks of dialogue`), ...listOf(`said.${language}.dialogue`)],
    closing: listOf(`said.${language}.closing`),
  }
}
