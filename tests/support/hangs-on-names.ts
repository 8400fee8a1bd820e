import ts from 'typescript'
import { walk } from './source.js'

/** What tells who decided, and why: the name of a rule or a frame, the text of a reason. Told to people, asked by nothing. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  rule: ['ClaimOf', 'ExplainedLine', 'Provenance', 'Quote', 'Attributed'],
  reason: ['ClaimOf', 'ExplainedLine', 'Removed'],
  name: ['Rule', 'Refiner', 'Frame'],
}
const ASKING = /^(?:has|get|includes|indexOf|lastIndexOf|startsWith|endsWith|test|match|exec|search)$/u

/** Places where something is decided by such a name, each with its line. Whether there is one at all may be asked. */
export function hangsOnNames(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = []
  for (const node of walk(source)) {
    if (!askedIn(node).some((each) => isTelling(each, checker))) continue
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`line ${line + 1}: ${node.getText().slice(0, 60)}`)
  }
  return found
}

/** What is compared, switched by, looked up or looked for in a node. */
function askedIn(node: ts.Node): ts.Expression[] {
  if (ts.isSwitchStatement(node)) return [node.expression]
  if (ts.isElementAccessExpression(node)) return [node.argumentExpression]
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression
    return ASKING.test(name.text) ? [expression, ...node.arguments] : []
  }
  if (!ts.isBinaryExpression(node) || !/^[!=]==?$/u.test(node.operatorToken.getText())) return []
  const sides = [node.left, node.right]
  return sides.some((side) => side.kind === ts.SyntaxKind.NullKeyword || side.getText() === 'undefined') ? [] : sides
}

function isTelling(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const declared = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined
  if (declared && ts.isVariableDeclaration(declared) && declared.initializer)
    return isTelling(declared.initializer, checker)
  const property = ts.isPropertyAccessExpression(node)
    ? checker.getSymbolAtLocation(node.name)
    : declared && ts.isBindingElement(declared) && ts.isObjectBindingPattern(declared.parent)
      ? checker.getTypeAtLocation(declared.parent).getProperty((declared.propertyName ?? declared.name).getText())
      : undefined
  return (property?.declarations ?? []).some(({ parent }) => {
    const owners = TELLING[property?.name ?? '']
    return ts.isInterfaceDeclaration(parent) && owners?.includes(parent.name.text) === true
  })
}
