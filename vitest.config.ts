import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: a browser takes one of them.
    maxWorkers: 2,
    // On a busy machine a real browser swallows a key, or paints a white ground below a page now and then: what is wrong is wrong each time.
    retry: 2,
  },
})
