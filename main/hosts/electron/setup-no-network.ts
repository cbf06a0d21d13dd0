import { app } from 'electron';
import { appOrigin } from './app-address.ts';

const allowed = [`${appOrigin}/`, 'devtools:', `blob:${appOrigin}/`, 'data:'];

/** The product works offline: no request leaves the computer, whoever asks for it, in whatever session. Only before "ready". */
export function setupNoNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.on('session-created', (session) => {
    session.webRequest.onBeforeRequest((details, decide) => {
      decide({ cancel: !isAllowedAddress(details.url) });
    });
  });
}

export function isAllowedAddress(address: string): boolean {
  return allowed.some((start) => address.startsWith(start));
}
