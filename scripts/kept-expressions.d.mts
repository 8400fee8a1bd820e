export function keptExpressions(code: string, classes: string): string
