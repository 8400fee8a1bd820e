// Makes the page that reads a paste in the browser: one file, playground/dist/index.html, that needs nothing from elsewhere
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: ['playground/main.js'],
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2023',
  inject: ['scripts/buffer.mjs'],
  loader: { '.txt': 'text' },
  legalComments: 'none',
  write: false,
})
const parts = {
  STYLE: readFileSync('playground/style.css', 'utf8'),
  // Nothing in a script may end it
  SCRIPT: outputFiles[0].text.replaceAll('</script', '<\\/script'),
}
// The page runs this script and no other
parts.HASH = `sha256-${createHash('sha256').update(parts.SCRIPT).digest('base64')}`
const page = readFileSync('playground/index.html', 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name])
mkdirSync('playground/dist', { recursive: true })
writeFileSync('playground/dist/index.html', page)
