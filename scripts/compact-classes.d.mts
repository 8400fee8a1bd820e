import type MagicString from 'magic-string'

export function compactClasses(code: string): MagicString | null
