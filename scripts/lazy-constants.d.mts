export function lazyConstants(code: string): string
