// The projects of vitest.config.ts, as the scripts run them.

export const unitProjects = ['unit', 'apart'];
export const endToEndProjects = ['e2e-once', 'e2e'];
export const everyProject = [...unitProjects, ...endToEndProjects];

/**
 * A build server shares its processors: a screen that missed its moment there is asked once more. Nobody asks the
 * command line or a killed program twice.
 * @returns {{ again?: string }}
 */
export function secondTry() {
  return process.env.CI ? { again: 'e2e' } : {};
}

/**
 * What `npm test` leaves to its long form (`npm run test:long`, which a build server runs). The short form still goes
 * through every page, every host and every rule; these walk through each corner of one feature, or try again on a grown
 * or altered copy what the short form holds by its vectors.
 */
export const longForm = [
  'tests/main/record-grows.test.ts',
  'tests/main/core/clause/check-any-word.test.ts',
  'tests/main/core/clause/check-edits.test.ts',
  'tests/e2e/agreements.test.ts',
  'tests/e2e/annex.test.ts',
  'tests/e2e/dev-loop.test.ts',
  'tests/e2e/electron.test.ts',
  'tests/e2e/evidence.test.ts',
  'tests/e2e/follow-through.test.ts',
  'tests/e2e/history.test.ts',
  'tests/e2e/instrument-versions.test.ts',
  'tests/e2e/keyboard-alone.test.ts',
  'tests/e2e/keys-and-care.test.ts',
  'tests/e2e/legal-overview.test.ts',
  'tests/e2e/people.test.ts',
  'tests/e2e/plan.test.ts',
  'tests/e2e/reliance.test.ts',
  'tests/e2e/second-opinion.test.ts',
  'tests/e2e/sub-agreements.test.ts',
];

/**
 * What a server with little time leaves to the long form as well (`.ci/run`; the workflows run the long form itself): files
 * that work on a developer's own tools, or go once more through what other files go through.
 */
export const leftByServer = [
  'tests/e2e/dev-loop.test.ts',
  'tests/e2e/legal-overview.test.ts',
  'tests/e2e/second-opinion.test.ts',
  'tests/e2e/sub-agreements.test.ts',
];

/**
 * The files that a form leaves out; none of the long one.
 * @param {string | undefined} form
 */
export function leftOutOf(form) {
  if (form === 'short') return longForm;
  return form === 'server' ? leftByServer : [];
}
