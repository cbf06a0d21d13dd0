import { defineConfig } from 'vitest/config';

// Two projects. `unit` holds everything that runs inside one Node process and may not open a socket other
// than to this machine; `e2e` drives a real browser against a real host, one file at a time.
export default defineConfig({
  test: {
    // One project may hold no test of a path that was asked for; scripts/tally.mjs fails a run without any.
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/fixtures/**', 'tests/bench/**'],
          environment: 'node',
          setupFiles: ['tests/setup/no-network.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/fresh-build.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A build server shares its processors: a screen that missed its moment there is asked once more.
          // What is wrong fails twice. Tests without a browser are never asked again.
          retry: process.env.CI ? 1 : 0,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
