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
// Nothing in a script may end it
const script = outputFiles[0].text.replaceAll('</script', '<\\/script')
const hash = createHash('sha256').update(script).digest('base64')
const page = readFileSync('playground/index.html', 'utf8')
  .replace(/<link rel="stylesheet".*?>/, () => `<style>${readFileSync('playground/style.css', 'utf8')}</style>`)
  .replace(/<script src.*?>/, () => `<script>${script}`)
  // The page runs this script and no other
  .replace("script-src 'self'", `script-src 'sha256-${hash}'`)
mkdirSync('playground/dist', { recursive: true })
writeFileSync('playground/dist/index.html', page)
