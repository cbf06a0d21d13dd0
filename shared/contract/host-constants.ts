/**
 * What hosts and screens agree on beside the requests, apart from the schemas: every window begins with these, and
 * none needs what checks a request for them.
 */

/** Opens the fictional demo, on every computer: it protects nothing, and the unlock page shows it. */
export const demoPassphrase = 'fictional partners only';

/** The name under which a page asks, so that it can hear how far that has come, and cancel it. */
export const callHeader = 'x-psea-call';

/** What a menu of the host asks the screen to do. */
export const hostCommands = ['open-workspace', 'lock-workspace', 'save-report', 'show-keys'] as const;
export type HostCommand = (typeof hostCommands)[number];
