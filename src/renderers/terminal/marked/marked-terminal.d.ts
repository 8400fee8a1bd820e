/** What is used of marked-terminal 7, which comes without types. */
declare module 'marked-terminal' {
  import type { MarkedExtension, Tokens } from 'marked'

  interface Options {
    readonly emoji?: boolean
    readonly tab?: number
    readonly tableOptions?: {
      readonly style?: { readonly head: readonly string[]; readonly border: readonly string[] }
      readonly chars?: Readonly<Record<string, string>>
      readonly colWidths?: readonly number[]
      readonly colAligns?: readonly ('left' | 'center' | 'right')[]
      readonly wordWrap?: boolean
    }
    readonly [style: string]: unknown
  }
  interface HighlightOptions {
    readonly theme?: Readonly<Record<string, (text: string) => string>>
  }
  type Extension = MarkedExtension & { readonly renderer: { code(token: Pick<Tokens.Code, 'text' | 'lang'>): string } }

  export function markedTerminal(options?: Options, highlightOptions?: HighlightOptions): Extension
}
