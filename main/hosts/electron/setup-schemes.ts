import { protocol } from 'electron';
import { appScheme } from './app-address.ts';

/** Gives our scheme an origin and the powers of a secure page, and none beyond. Only before "ready". */
export function setupSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
