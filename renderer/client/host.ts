import { browserHost } from './browser-host.ts';
import { electronHost } from './electron-host.ts';
import type { Host } from './host-abilities.ts';

/** The computer around the page: its files, preferences and keychain. */
export const host: Host = window.psea ? electronHost : browserHost;
