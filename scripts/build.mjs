import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { build, transform } from 'esbuild'
import { compactClasses } from './compact-classes.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

// tsc has put the types there; what an older build left goes
for (const name of readdirSync('dist')) {
  if (name !== 'types') rmSync(`dist/${name}`, { recursive: true })
}

/** The project's own regular expressions with compact classes: they are most of what a start-up would compile. */
const compactExpressions = {
  name: 'compact-expressions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' })
      return { contents: compactClasses(code)?.toString() ?? code, loader: 'js' }
    })
  },
}

await build({
  plugins: [compactExpressions],
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  define: { NEWS_FMT_VERSION: JSON.stringify(version) },
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})
