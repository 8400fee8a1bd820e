/** Words that are no files, and what may stand behind each. */
export function commands(): readonly (readonly [name: string, words: readonly string[]])[] {
  return [
    ['completion', shellNames],
    ['schema', schemaNames],
    ['help', []],
  ]
}

export const shellNames: readonly string[] = ['bash', 'zsh', 'fish', 'powershell']
/** A test holds them against the table of schemas, which is loaded only where one is printed. */
export const schemaNames: readonly string[] = ['article', 'quotes', 'explain', 'config']
