import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const contentOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}
const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' })
const [packed] = JSON.parse(listed) as readonly [Packed]
const paths = packed.files.map(({ path }) => path)

/** Bytes that an installation takes, at most. Words of languages are half of it. */
const LARGEST = 4_190_000

describe('the package', () => {
  test('is small: no maps, no cache, one file of types, nothing of the source', () => {
    expect(packed.unpackedSize).toBeLessThan(LARGEST)
    expect(paths.filter((path) => /\.(?:map|cache)$|^(?:src|tests|playground|fixtures)\//u.test(path))).toEqual([])
    expect(paths.filter((path) => path.endsWith('.d.ts'))).toEqual(['dist/index.d.ts'])
  })

  test.each(paths.filter((path) => path.endsWith('.md')))('%s links to what is in it, or to an address', (path) => {
    const links = [...contentOf(path).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link)
    const relative = links.filter((link) => !/^(?:https?:|#)/u.test(link))
    const targets = relative.map((link) => posix.join(posix.dirname(path), link.replace(/#.*/u, '')))
    const isThere = (target: string): boolean => paths.some((each) => each === target || each.startsWith(`${target}/`))
    expect(targets.filter((target) => !isThere(target))).toEqual([])
  })

  test('is cited in the version that it has', () => {
    const { version } = JSON.parse(contentOf('package.json')) as { version: string }
    expect(contentOf('CITATION.cff')).toContain(`\nversion: ${version}\n`)
  })
})
