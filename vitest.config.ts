import { defineConfig } from 'vitest/config';
import { leftOutOf } from './scripts/projects.mjs';
import { apart, endToEndOnce } from './tests/setup/kinds.ts';
import { zoneAtNoon } from './tests/setup/noon.ts';

// As long as a locator is waited for: what is polled comes from the same screens.
const patient = { poll: { timeout: 10_000 } };
// Each file has a browser, a host, a port and a folder of its own, and waits more than it works.
const onBuiltPrograms = {
  globalSetup: ['tests/setup/fresh-build.ts'],
  environment: 'node',
  env: { TZ: zoneAtNoon(new Date()) },
  testTimeout: 90_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
};

// Set by scripts/test.mjs alone: whoever asks for a path gets it.
const leftOut = leftOutOf(process.env.PSEA_LEFT_OUT);

// Four projects. What runs inside one Node process and may open a socket to this machine alone: `unit`, and
// `apart` for what kills processes in the midst of their work. What works on the built programs: `e2e` drives a
// real browser, and `e2e-once` is never tried again (scripts/run-vitest.mjs).
export default defineConfig({
  test: {
    // One project may hold no test of a path that was asked for; scripts/run-vitest.mjs fails a run without any.
    passWithNoTests: true,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/fixtures/**', 'tests/bench/**', ...apart, ...leftOut],
          environment: 'node',
          setupFiles: ['tests/setup/no-network.ts', 'tests/setup/seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file in a process of its own would load content, Word and Excel two hundred times. What a test
          // leaves behind in the process would reach other files; tests/architecture/tests.test.ts forbids it.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: apart,
          environment: 'node',
          setupFiles: ['tests/setup/no-network.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...onBuiltPrograms,
          name: 'e2e-once',
          include: endToEndOnce,
          expect: patient,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...onBuiltPrograms,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...endToEndOnce, ...leftOut],
          // Most of what a browser test asserts it waits for, and a locator that doesn't come fails it. That each
          // waits for something or expects it is held by tests/architecture/tests.test.ts.
          expect: { requireAssertions: false, ...patient },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
