import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // On two cores, too, both are used: most of the time goes into commands that are waited for
    maxWorkers: '100%',
    // Generous: a property of a thousand runs on a busy machine must not fail for its slowness
    testTimeout: 120_000,
  },
})

export default config
