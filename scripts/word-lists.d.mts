export function wordLists(code: string): string
