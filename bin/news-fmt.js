#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 and newer keep the compiled code between runs
module.enableCompileCache?.()

const { main } = await import('../dist/cli/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('news-fmt: it is not built yet. Run "npm ci" in its folder first')
  process.exit(70)
})
await main(process.argv.slice(2))
