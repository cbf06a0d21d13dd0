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
