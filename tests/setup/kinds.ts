// Test files that vitest.config.ts treats in a way of their own. tests/architecture/tests.test.ts holds that those
// that have to be here are.

/** Unit tests that need a process of their own, and nothing else that is busy. */
export const apart = [
  // Each kill meets another moment of the work.
  'tests/main/adapters/workspace/kill.test.ts',
  'tests/main/adapters/workspace/evidence/kill.test.ts',
  'tests/main/core/exchange/kill.test.ts',
  // Measures by how much its process grows, so that nothing else may have grown it before.
  'tests/main/adapters/evidence/inspect-file.test.ts',
  // Look at, or change for a moment, what the whole process shares: calls of the system, the mask of new files.
  'tests/main/adapters/workspace/atomic-file.test.ts',
  'tests/main/adapters/workspace/rights.test.ts',
  'tests/main/hosts/secrets-stay.test.ts',
];

/** End-to-end tests that get no second try: of the command line, of programs that are killed, of what was built. */
export const endToEndOnce = [
  'tests/e2e/cli.test.ts',
  'tests/e2e/cli-follow-up.test.ts',
  'tests/e2e/server-answers.test.ts',
  'tests/e2e/kill-electron.test.ts',
  'tests/e2e/bug-told.test.ts',
  'tests/e2e/core-beside.test.ts',
  'tests/e2e/core-changers.test.ts',
  'tests/e2e/core-readers.test.ts',
  'tests/e2e/packages-beside/kill.test.ts',
  'tests/e2e/built-program.test.ts',
  'tests/e2e/first-contact.test.ts',
  'tests/e2e/small-package.test.ts',
];
