import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config'
import { compactClasses } from './scripts/compact-classes.mjs'

/** What is tested is what is shipped: regular expressions as the build writes them. */
const compactExpressions: Plugin = {
  name: 'compact-expressions',
  enforce: 'post',
  transform(code, id) {
    const compact = /\/src\/.*\.ts$/u.test(id) ? compactClasses(code) : null
    return compact && { code: compact.toString(), map: compact.generateMap({ hires: true }) }
  },
}

const config: ViteUserConfig = defineConfig({
  plugins: [compactExpressions],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // Generous: a property of a thousand runs on a busy machine must not fail for its slowness
    testTimeout: 120_000,
  },
})

export default config
