import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Generous: a property of a thousand runs on a busy machine must not fail for its slowness.
    testTimeout: 120_000,
  },
})
