/** The people and agencies that a credit line names, in order. */
export function namesIn(text: string): string[] {
  const names: string[] = []
  for (const match of text.matchAll(/(?:The )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|van|von|der|den|la|le|bin|al) )*\p{Lu}[\p{L}\p{M}.'’-]*)+/gu)) {
    names.push(match[0])
  }
  return names
}
