import { request as ask, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { contentPolicy, newNonce, safeHeaders } from '../../main/hosts/content-policy.ts';
import { answerStatus } from '../../main/hosts/loopback/answer-status.ts';
import type { ShowScreens } from '../../main/hosts/loopback/server.ts';
import { noncePlace, type ScreensAddress, secretHeader } from './messages.ts';

// What a browser may ask Vite by: never its cookies, which hold the session.
const PASSED_ON = ['accept', 'if-none-match', 'sec-fetch-dest', 'sec-fetch-mode'];

/** Shows what Vite makes of the sources, to whoever has a session, under the policy of the product. */
export function showDevScreens(screens: ScreensAddress): ShowScreens {
  return async (request, response, url) => {
    if (url.pathname === '/favicon.ico') return answerStatus(response, 204);
    const answer = await askVite(screens, request, url);
    const { 'content-type': type, etag, 'cache-control': cached = 'no-cache' } = answer.headers;
    const isPage = type?.startsWith('text/html') ?? false;
    const nonce = newNonce();
    response.writeHead(answer.statusCode ?? 500, {
      ...safeHeaders,
      ...(type && { 'content-type': type }),
      // A page that the browser kept would carry the nonce of an earlier answer.
      ...(etag && !isPage && { etag }),
      'cache-control': isPage ? 'no-store' : cached,
      'content-security-policy': devPolicy(nonce, screens.port),
    });
    if (isPage) response.end((await text(answer)).replaceAll(noncePlace, nonce));
    else await pipeline(answer, response);
  };
}

/**
 * The product's policy and no more than hot reloading needs: Vite's own inline script by the nonce of this
 * answer, and the socket on which it tells of changes.
 */
export function devPolicy(nonce: string, port: number): string {
  return contentPolicy(nonce)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
    .replace("connect-src 'self'", `connect-src 'self' ws://127.0.0.1:${port}`);
}

function askVite(
  { port, secret }: ScreensAddress,
  { headers }: IncomingMessage,
  url: URL,
): Promise<IncomingMessage> {
  const passedOn = Object.fromEntries(
    PASSED_ON.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
  );
  return new Promise((resolve, reject) => {
    ask(
      {
        host: '127.0.0.1',
        port,
        path: url.pathname + url.search,
        headers: { ...passedOn, [secretHeader]: secret },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}
