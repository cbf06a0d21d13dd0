import { safeHeaders } from '../content-policy.ts';
import { rendererFiles } from '../renderer-files.ts';
import { appOrigin, appScheme, endedPath } from './app-address.ts';
import { endedPage } from './ended-page.ts';
import { screensSession } from './screens-session.ts';
import type { ShellText } from './shell-text.ts';

/** Serves the built screens, with their content policy, at `app://psea/`; anything else is not found. */
export function setupAppProtocol(rendererFolder: string, text: () => ShellText): void {
  const files = rendererFiles(rendererFolder);
  screensSession().protocol.handle(appScheme, (request) => {
    const { host, protocol, pathname } = new URL(request.url);
    const isOurs = `${protocol}//${host}` === appOrigin && request.method === 'GET';
    const file = !isOurs ? null : pathname === endedPath ? endedPage(text()) : files(pathname);
    if (!file) return new Response('Not found', { status: 404, headers: safeHeaders });
    return new Response(new Uint8Array(file.body), { headers: file.headers });
  });
}
