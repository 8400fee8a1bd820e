import { join } from 'node:path'
import ts from 'typescript'

/** A JSON Schema without what types can't say: descriptions, patterns, ranges. */
export type Shape = { readonly [key: string]: unknown }

const MODEL = join(import.meta.dirname, '../../src/model/article.ts')

/** The schema that the model's types ask for, by the name of interface or type. */
export function shapesOfModel(): Record<string, Shape> {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ['lib.es5.d.ts'],
    types: [],
  }
  const program = ts.createProgram([MODEL], options)
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(MODEL)
  if (!file) throw new Error(`${MODEL} is not there`)
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
  const shapes: Record<string, Shape> = {}
  for (const symbol of exported) {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    shapes[symbol.name] = type.isUnion() ? union(type.types, checker) : object(type, checker)
  }
  return shapes
}

function object(type: ts.Type, checker: ts.TypeChecker): Shape {
  const properties: Record<string, Shape> = {}
  const required: string[] = []
  for (const property of checker.getPropertiesOfType(type)) {
    properties[property.name] = shapeOf(checker.getTypeOfSymbol(property), checker)
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name)
  }
  return { type: 'object', properties, required: required.sort(), additionalProperties: false }
}

/** Named types become references; what is written in place is spelt out. */
function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
  const name = type.aliasSymbol?.name ?? type.symbol?.name
  if (name === 'Span' || checker.isTupleType(type)) return ref('Span')
  if (name === 'Readonly' || name === 'Record') return record(type, checker)
  if (type.aliasSymbol) return ref(type.aliasSymbol.name)
  if (type.isUnion()) return union(type.types, checker)
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
  if (type.flags & ts.TypeFlags.String) return { type: 'string' }
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' }
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    return { type: 'array', items: shapeOf(item as ts.Type, checker) }
  }
  if (type.isClassOrInterface()) return ref(type.symbol.name)
  throw new Error(`the schema has no word for ${checker.typeToString(type)}`)
}

function record(type: ts.Type, checker: ts.TypeChecker): Shape {
  const value = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (!value) throw new Error(`not a record: ${checker.typeToString(type)}`)
  return { type: 'object', additionalProperties: shapeOf(value, checker) }
}

function union(types: readonly ts.Type[], checker: ts.TypeChecker): Shape {
  const some = types.filter((type) => !(type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
  const nullable = types.some((type) => type.flags & ts.TypeFlags.Null)
  if (some.every((type) => type.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' }
  if (some.every((type) => type.isStringLiteral())) {
    const values = some.map((type) => (type as ts.StringLiteralType).value).sort()
    return { enum: nullable ? [...values, null] : values }
  }
  const shapes = some.map((type) => shapeOf(type, checker))
  const [only] = shapes
  if (!nullable) return shapes.length === 1 && only ? only : { anyOf: shapes.sort(byRef) }
  if (shapes.length === 1 && typeof only?.type === 'string') return { ...only, type: [only.type, 'null'] }
  return { anyOf: [...shapes.sort(byRef), { type: 'null' }] }
}

function byRef(a: Shape, b: Shape): number {
  return String(a.$ref).localeCompare(String(b.$ref))
}

function ref(name: string): Shape {
  return { $ref: `#/$defs/${name}` }
}
