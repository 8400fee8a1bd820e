import ts from 'typescript'
import { walk } from './source.js'

/** Letters in a row that make a word of an expression or a list; fewer are signs of a form ("h" for hours, "am"). */
const LEAST = 3
/** Letters of what a text is compared with: one alone is a sign as well ("T" in a time). */
const LEAST_COMPARED = 2
/** Names of protocols, of HTML and of mail: no language's words. */
const TECHNICAL: ReadonlySet<string> = new Set(
  'http https mailto ftp xmpp www script style charset encoding utf content type WEBVTT schemaVersion null'.split(' '),
)
/** Strings in a row that make a list of words; with letters beyond ASCII one does. */
const LIST = 3
/** What a text or a set of texts is asked: what it is given is compared with it. */
const ASKED: ReadonlySet<string> = new Set('startsWith endsWith includes indexOf lastIndexOf has get'.split(' '))
/** What the program names by itself but types as text: classes of words, tags and attributes, keys and codes. */
const NAMED =
  /(?:^|\.)(?:kinds?|classes|type|tag|keys?|byKey|codes?|encoding|language|format|name|from|theme|meta|rel|itemprop|hidden)$|^(?:\w+Class|classesOf|fieldOf|languageOf)\(/u

/**
 * Words of a human language in code, each with its line: in expressions, in lists and tables, in what text is compared
 * with. They belong to src/language. `checker` tells text from names of the program, whose type lists them.
 */
export function wordsInCode(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = []
  for (const node of walk(source)) {
    const words = wordsOf(node, checker)
    if (words.length === 0) continue
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`line ${line + 1}: ${words.slice(0, 6).join(' ')}`)
  }
  return found
}

function wordsOf(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isRegularExpressionLiteral(node)) return wordsOfExpression(node.text.replace(/\/[a-z]*$/u, ''))
  if (isMadeExpression(node)) return piecesOf(node.arguments?.[0]).flatMap(wordsOfExpression)
  if (ts.isArrayLiteralExpression(node) && !isNamed(node)) return listed(node.elements.map(firstOf))
  if (ts.isObjectLiteralExpression(node) && isTable(node, checker)) return listed(node.properties.map(keyOf))
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return wordsAsked(node, checker)
  const pair = comparedIn(node)
  return pair ? [...comparedWith(...pair, checker), ...comparedWith(pair[1], pair[0], checker)] : []
}

/** Letters of an expression that stand for themselves. */
function wordsOfExpression(text: string): string[] {
  const pattern = text
    .replace(/\\u\{?([\da-f]{4,6})\}?/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\[pP]\{[^}]*\}|\\x[\da-f]{2}|\\./giu, ' ')
    .replace(/\[([^\]]*)\]/gu, (_, letters: string) => ` ${letters.replace(/.-.|[\0-\u024f]/gu, ' ')} `)
    .replace(/\(\?<\w+>/gu, ' ')
  return wordsIn(pattern, LEAST)
}

/** Runs of at least so many letters; one letter of a script that writes words with one or two of them is enough. */
function wordsIn(text: string, least: number): string[] {
  const runs = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return runs.filter((run) => (run.length >= least || /[^\0-\u024f]/u.test(run)) && !TECHNICAL.has(run))
}

/** RegExp("…"), with "new" or without. */
function isMadeExpression(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}

function piecesOf(pattern: ts.Node | undefined): string[] {
  return pattern ? [...walk(pattern)].map(textOf) : []
}

/** What a text is asked for; and the words of one that holds several, whatever it is asked. */
function wordsAsked(node: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const { expression: asked, name } = node.expression as ts.PropertyAccessExpression
  const own = constantOf(asked, checker)
  if (own !== null && (name.text === 'split' || ASKED.has(name.text))) return listed(own.split(/[^\p{L}\p{M}]+/u))
  const [given] = node.arguments
  return given && ASKED.has(name.text) ? comparedWith(asked, given, checker) : []
}

/** The two sides of a comparison, or what is switched by and a case of it. */
function comparedIn(node: ts.Node): [ts.Expression, ts.Expression] | null {
  if (ts.isCaseClause(node)) return [node.parent.parent.expression, node.expression]
  if (!ts.isBinaryExpression(node) || !/^[!=]==?$/u.test(node.operatorToken.getText())) return null
  return [node.left, node.right]
}

/** Words of `given` where it is a constant and `asked` any text, or texts. */
function comparedWith(asked: ts.Expression, given: ts.Expression, checker: ts.TypeChecker): string[] {
  const constant = constantOf(given, checker)
  if (constant === null || ts.isTypeOfExpression(asked) || !isText(asked, checker)) return []
  return NAMED.test(nameOf(asked)) ? [] : wordsIn(constant, LEAST_COMPARED)
}

/** "tokens.lower" of "tokens.lower(at) ?? ''" */
function nameOf(node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return nameOf(node.expression)
  if (ts.isBinaryExpression(node)) return nameOf(node.left)
  return ts.isElementAccessExpression(node) ? nameOf(node.expression) : node.getText().replaceAll('?.', '.')
}

function constantOf(node: ts.Expression, checker: ts.TypeChecker): string | null {
  const type = checker.getTypeAtLocation(node)
  return type.isStringLiteral() ? type.value : null
}

/** Its type is any text, or a list, set or map of such. */
function isText(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node)
  const parts = type.isUnion() ? type.types : [type]
  return parts.some((part) => {
    const [held] = checker.getTypeArguments(part as ts.TypeReference)
    const inside = held?.isUnion() ? held.types : held ? [held] : []
    return [part, ...inside].some(({ flags }) => (flags & ts.TypeFlags.String) !== 0)
  })
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

/** Its keys may be any text but names of evidence, and what they stand for is told in it. */
function isTable(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): boolean {
  const type = checker.getContextualType(node)
  const value = type && checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (ts.isVariableDeclaration(node.parent) && node.parent.type?.getText() === 'Weights') return false
  return value !== undefined && (value.flags & PLAIN) !== 0 && node.properties.every(isTold)
}

const PLAIN = ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.BooleanLike

function isTold(property: ts.ObjectLiteralElementLike): boolean {
  return ts.isPropertyAssignment(property) && /^(?:["'\d-]|true|false)/u.test(property.initializer.getText())
}

function keyOf({ name }: ts.ObjectLiteralElementLike): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : ''
}

/** A string of a list, or the word that stands first in a pair. */
function firstOf(element: ts.Expression): string {
  if (!ts.isArrayLiteralExpression(element)) return textOf(element)
  const [first] = element.elements
  return first && !textOf(first).includes(' ') ? textOf(first) : ''
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : ''
}

function listed(strings: readonly string[]): string[] {
  const words = strings.filter((each) => /^[\p{L}\p{M}’' -]+$/u.test(each))
  const isForeign = words.some((each) => /[^\0-\x7f’]/u.test(each))
  return words.length >= LIST || isForeign ? words : []
}
