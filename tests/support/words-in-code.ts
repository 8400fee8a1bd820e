import ts from 'typescript'
import { walk } from './source.js'

/** Letters in a row that make a word; fewer are signs of a form ("h" for hours, "am"). */
const LEAST = 3
/** Names of protocols and of HTML: no language's words. */
const TECHNICAL: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'ftp',
  'xmpp',
  'www',
  'script',
  'style',
  'charset',
  'encoding',
])
/** Strings in a row that make a list of words. */
const LIST = 3

/** Words of a human language in regular expressions and lists of strings, each with its line: what belongs to src/language. */
export function wordsInCode(source: ts.SourceFile): string[] {
  const found: string[] = []
  for (const node of walk(source)) {
    const words = wordsOf(node)
    if (words.length === 0) continue
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`line ${line + 1}: ${words.slice(0, 6).join(' ')}`)
  }
  return found
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isRegularExpressionLiteral(node)) return wordsOfExpression(node.text)
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
    const pattern = node.arguments?.[0]
    return pattern && ts.isStringLiteralLike(pattern) ? wordsOfExpression(pattern.text) : []
  }
  if (isSplit(node)) return listed(node.expression.expression.text.split(/\s+/u))
  if (ts.isArrayLiteralExpression(node) && !isNamed(node)) return listed(node.elements.map(textOf))
  return []
}

/** Letters of an expression that stand for themselves. */
function wordsOfExpression(text: string): string[] {
  const pattern = text
    .replace(/\/[a-z]*$/u, '')
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\./giu, ' ')
    .replace(/\[[^\]]*\]|\(\?<\w+>/gu, ' ')
  return (pattern.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= LEAST && !TECHNICAL.has(word))
}

function isSplit(node: ts.Node): node is ts.CallExpression & { expression: { expression: ts.StringLiteralLike } } {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'split' &&
    ts.isStringLiteralLike(node.expression.expression)
  )
}

/** Lists whose strings are names of the program: their type says so. */
function isNamed(node: ts.ArrayLiteralExpression): boolean {
  let parent: ts.Node = node.parent
  while (ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent)) {
    if (ts.isAsExpression(parent) && parent.type.getText() === 'const') return true
    parent = parent.parent
  }
  const call = ts.isNewExpression(parent) ? parent : null
  if (call?.typeArguments?.some((type) => type.getText() !== 'string')) return true
  const holder = call ? call.parent : parent
  const type = ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder) ? holder.type?.getText() : undefined
  return type !== undefined && !/\bstring\b/u.test(type)
}

function textOf(element: ts.Expression): string {
  return ts.isStringLiteralLike(element) ? element.text : ''
}

function listed(strings: readonly string[]): string[] {
  const words = strings.filter((each) => /^[\p{L}\p{M}’' -]+$/u.test(each))
  return words.length >= LIST ? words : []
}
