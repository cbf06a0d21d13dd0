import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppOfMessages } from '../beside/dispatch-message.ts';
import { safeHeaders } from '../content-policy.ts';
import { answerRequest, type RequestParts } from './answer-request.ts';
import { answerStatus } from './answer-status.ts';
import { streamEvents } from './event-stream.ts';
import { noticePage } from './notice-page.ts';
import { cookieValue, isForThisHost, isFromOwnPage } from './request-guard.ts';
import type { Sessions } from './session.ts';

export interface LoopbackParts {
  readonly app: Pick<AppOfMessages, 'dispatchMessage' | 'cancel' | 'subscribe'>;
  readonly hostDispatch: RequestParts['hostDispatch'];
  /** Answers a GET of a page with a session: the screens. */
  readonly show: ShowScreens;
  readonly sessions: Sessions;
  readonly logBug: (reference: string, error: unknown) => void;
  /** 0 for any free port. */
  readonly port: number;
}

export type ShowScreens = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void;

export interface LoopbackServer {
  readonly origin: string;
  /** An address that opens the page once. */
  newAddress(): string;
  /** Cancels what is read for long, answers all else that is under way, then ends. */
  close(): Promise<void>;
}

// A partner list may be 50 MB (`read-workbook.ts`); some room for what stands around it.
const BODY_LIMIT = 64 * 1024 * 1024;
const address = '127.0.0.1';

/** Serves screens and requests to this computer alone. Rejects when the port is taken. */
export async function startLoopbackServer(parts: LoopbackParts): Promise<LoopbackServer> {
  const { sessions } = parts;
  // Ends when everything has that was asked so far, and holds on to nothing that has ended.
  let underWay: Promise<void> = Promise.resolve();
  const calls = new Set<string>();
  let origin = '';
  let cookie = '';

  const server = createServer((request, response) => {
    const answered = handle(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      parts.logBug('LOOPBACK', error);
      if (response.headersSent) response.destroy();
      else answerStatus(response, 500);
    });
    underWay = underWay.then(() => answered);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isForThisHost(request, origin)) return answerStatus(response, 421);
    const url = URL.parse(request.url ?? '/', origin);
    if (url?.origin !== origin) return answerStatus(response, 404);
    const token = url.searchParams.get('token');
    if (request.method === 'GET' && url.pathname === '/' && token !== null)
      return openSession(response, token);
    if (!isFromOwnPage(request, origin)) return answerStatus(response, 403);
    if (!sessions.has(cookieValue(request, cookie))) return refuseVisitor(response);
    const path = url.pathname.split('/').slice(1).map(decodePart);
    if (request.method === 'POST' && path[0] === 'rpc') {
      const { app, hostDispatch } = parts;
      return answerRequest(
        { app, calls, hostDispatch, bodyLimit: BODY_LIMIT },
        path.slice(1),
        request,
        response,
      );
    }
    if (request.method !== 'GET') return answerStatus(response, 405);
    if (url.pathname === '/events') return streamEvents(parts.app, request, response);
    return parts.show(request, response, url);
  }

  function openSession(response: ServerResponse, token: string): void {
    const session = sessions.trade(token);
    if (!session) {
      refuseVisitor(response);
      return;
    }
    response
      .writeHead(303, {
        ...safeHeaders,
        location: '/',
        'set-cookie': `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`,
        'cache-control': 'no-store',
      })
      .end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, address, resolve);
  });
  const { port } = server.address() as AddressInfo;
  origin = `http://${address}:${port}`;
  // Browsers keep cookies by name and computer, not by port: two hosts would overwrite each other's.
  cookie = `psea-session-${port}`;

  return {
    origin,
    newAddress: () => `${origin}/?token=${sessions.newToken()}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // What is read for long keeps nobody from ending; a change goes on to its end.
      for (const call of calls) parts.app.cancel(call);
      await underWay;
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuseVisitor(response: ServerResponse): void {
  response
    .writeHead(403, {
      ...safeHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
    })
    .end(noticePage());
}

/** A part that isn't properly encoded matches nothing. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
