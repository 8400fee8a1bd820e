import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

export const ROOT: string = join(import.meta.dirname, '../..')

/** A module of the source as the compiler reads it. */
export interface Module {
  /** From the project's folder, with "/". */
  readonly path: string
  readonly source: ts.SourceFile
}

/** Every module below src/. */
export function modules(): Module[] {
  return filesBelow(join(ROOT, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      path: relative(ROOT, file).replaceAll('\\', '/'),
      source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
    }))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** The modules of the project that a module imports or exports from, types included, those loaded later not. */
export function importsOf({ path, source }: Module): string[] {
  return source.statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return []
    const file = resolve(ROOT, dirname(path), from.text.replace(/\.js$/u, '.ts'))
    return [relative(ROOT, file).replaceAll('\\', '/')]
  })
}

/** Every node below `node`, itself first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* walk(child)
}
