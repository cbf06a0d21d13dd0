import { app } from 'electron';
import { StartRefused } from './start-refused.ts';

/** Each of them would take a wall away that the screens are kept behind. */
const neverGiven = ['no-sandbox', 'disable-web-security', 'single-process'];
/** No fuse closes these: whoever can name a port could read the screens of an open workspace through it. */
const notInstalled = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins'];

/** Ends a start that was asked to go without its walls. Only before "ready". */
export function setupSwitches(): void {
  const refused = app.isPackaged ? [...neverGiven, ...notInstalled] : neverGiven;
  if (refused.some((name) => app.commandLine.hasSwitch(name))) throw new StartRefused('unsafeStart');
}
