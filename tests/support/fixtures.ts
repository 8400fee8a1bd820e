import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withLanguage } from '../../src/language/guess.js'
import type { Article } from '../../src/model/article.js'
import { readArticles } from '../../src/parse.js'
import { loadReader } from '../../src/readers/index.js'

export interface Fixture {
  /** "topic/case". */
  readonly name: string
  readonly folder: string
  readonly file: string
  readonly text: string
}

const ROOT = join(import.meta.dirname, '../../fixtures')

/** Every folder below fixtures/ that holds an input. */
export function fixtures(): Fixture[] {
  return folders(ROOT)
    .flatMap((topic) => folders(topic))
    .flatMap((folder) => {
      const file = readdirSync(folder).find((name) => name.startsWith('input.'))
      if (!file) throw new Error(`${folder} has no input`)
      const name = folder.slice(ROOT.length + 1)
      return [{ name, folder, file, text: readFileSync(join(folder, file), 'utf8') }]
    })
}

/** The articles of a fixture, read as the command would read its file. */
export async function articlesOf({ file, text }: Fixture): Promise<Article[]> {
  const { name, reader } = await loadReader(text, 'auto')
  return [...readArticles(text, reader, { name: file, format: name, encoding: 'utf-8' })].map(withLanguage)
}

/** Modules of a folder of the source, their names without extension; the table itself is none. */
export function modulesIn(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, '../../src', folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => basename(name, '.ts'))
}

function folders(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name))
    .sort()
}
