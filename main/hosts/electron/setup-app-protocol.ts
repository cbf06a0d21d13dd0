import { session } from 'electron';
import { safeHeaders } from '../content-policy.ts';
import { rendererFiles } from '../renderer-files.ts';
import { appOrigin, appScheme } from './app-address.ts';

/** Serves the built screens, with their content policy, at `app://psea/`; anything else is not found. */
export function setupAppProtocol(rendererFolder: string): void {
  const files = rendererFiles(rendererFolder);
  session.defaultSession.protocol.handle(appScheme, (request) => {
    const { host, protocol, pathname } = new URL(request.url);
    const isOurs = `${protocol}//${host}` === appOrigin && request.method === 'GET';
    const file = isOurs ? files(pathname) : null;
    if (!file) return new Response('Not found', { status: 404, headers: safeHeaders });
    return new Response(new Uint8Array(file.body), { headers: file.headers });
  });
}
