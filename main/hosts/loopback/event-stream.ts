import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../../core/app.ts';
import { safeHeaders } from '../content-policy.ts';

const HEARTBEAT_MS = 20_000;

/** Sends the application's events to one page until the page or the host goes. */
export function streamEvents(
  app: Pick<App, 'subscribe'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  });
  response.write('retry: 2000\n\n');
  const end = app.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  request.on('close', () => {
    clearInterval(heartbeat);
    end();
  });
}
