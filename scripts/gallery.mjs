import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { screenToSvg } from './svg.mjs'

// Pictures of the command's real output, in docs/gallery. `--check` writes nothing and fails where one is stale.

const ROOT = join(import.meta.dirname, '..')
const GALLERY = join(ROOT, 'docs/gallery')
const DARK = { background: '#1e1e1e', text: '#e6e6e6', bar: '#2c2c2c' }
const LIGHT = { background: '#fafafa', text: '#22262e', bar: '#e6e6e6' }

const pictures = [
  { name: 'dark', article: 'night-ferry', columns: 76, theme: 'dark', options: [] },
  { name: 'light', article: 'night-ferry', columns: 76, theme: 'light', options: [] },
  { name: 'narrow', article: 'night-ferry', columns: 40, theme: 'dark', options: [] },
  { name: 'quotes', article: 'night-ferry', columns: 76, theme: 'dark', options: ['--quotes'] },
  { name: 'chinese', article: 'tea-houses', columns: 60, theme: 'light', options: [] },
  { name: 'arabic', article: 'lighthouse', columns: 60, theme: 'dark', options: [] },
]

async function draw({ article, columns, theme, options }) {
  const file = join(GALLERY, 'articles', `${article}.txt`)
  const args = [...options, '--color', 'always', '--theme', theme, '-w', String(columns), '--', file]
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', FORCE_COLOR: '3' }
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/news-fmt.js'), ...args], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const title = ['news-fmt', ...options, basename(file)].join(' ')
  return screenToSvg(stdout, { columns, title, colors: theme === 'light' ? LIGHT : DARK })
}

const check = process.argv.includes('--check')
for (const picture of pictures) {
  const file = join(GALLERY, `${picture.name}.svg`)
  const svg = await draw(picture)
  if (!check) writeFileSync(file, svg)
  else if (readFileSync(file, 'utf8') !== svg) {
    console.error(`docs/gallery/${picture.name}.svg is stale: run "node scripts/gallery.mjs"`)
    process.exitCode = 1
  }
}
