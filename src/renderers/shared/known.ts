/** The fields that say something: neither null nor empty. */
export function known<T extends object>(fields: { readonly [K in keyof T]: T[K] | null }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))) as T
}

/** The texts that say something. */
export function knownTexts(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null && text !== '') as string[]
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
