/** What needs the built site and a browser, which are made once for all of it; what needs neither; and what is left to the night. */
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: 'test/support/property-runs.ts',
    // Two cores: a browser takes one of them.
    maxWorkers: 2,
    // What files of one kind import is loaded once a worker, not once a file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/browser/global-setup.ts',
        },
      },
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: ['test/unit/mocked/**'] },
      },
      {
        extends: true,
        // What `npm run nightly` proves beside all this.
        test: { name: 'nightly', include: ['test/nightly/**/*.test.ts'], globalSetup: 'test/support/browser/global-setup.ts' },
      },
      {
        extends: true,
        // They put another module in the place of one that other files have loaded.
        test: { name: 'mocked', include: ['test/unit/mocked/**/*.test.ts'], isolate: true },
      },
    ],
  },
})
