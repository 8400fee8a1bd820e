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

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/**
 * The modules of the project and the packages that a module imports or exports from, types included; those it loads later
 * (`import()`) where `later` says so. Packages by their own name.
 */
export function importsOf({ path, source }: Module, later = false): string[] {
  const found: string[] = []
  for (const node of later ? walk(source) : source.statements) {
    const from = importedBy(node)
    if (from && ts.isStringLiteralLike(from)) found.push(pathOf(path, from.text))
  }
  return found
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const isLater = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isLater ? node.arguments[0] : undefined
}

function pathOf(importer: string, name: string): string {
  if (!name.startsWith('.')) return name
  return relative(ROOT, resolve(ROOT, dirname(importer), name.replace(/\.js$/u, '.ts'))).replaceAll('\\', '/')
}

/** Every node below `node`, itself first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  node.forEachChild((child) => void children.push(child))
  for (const child of children) yield* walk(child)
}

/** Scripts that the build puts into what is shipped. */
const BUNDLED = ['buffer.mjs', 'child-process.cjs', 'stand-ins.mjs', 'tinyld.cjs'].map((name) => join('scripts', name))

/** What the compiler knows of all that is shipped, and of modules that are `planted` beside it: their code by their path. */
export function programOf(planted: Readonly<Record<string, string>> = {}): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT)
  const host = ts.createCompilerHost(options, true)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name in planted || fileExists(name)
  host.getSourceFile = (name, version) =>
    name in planted ? ts.createSourceFile(name, planted[name] as string, version, true) : getSourceFile(name, version)
  const own = ['src', 'bin']
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((file) => /\.[jt]s$/u.test(file))
  const files = [...own, ...BUNDLED.map((file) => join(ROOT, file)), ...Object.keys(planted)]
  return ts.createProgram(files, { ...options, allowJs: true }, host)
}
