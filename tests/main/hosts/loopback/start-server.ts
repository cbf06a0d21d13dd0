import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hostDispatch } from '../../../../main/hosts/host-requests.ts';
import { type LoopbackServer, startLoopbackServer } from '../../../../main/hosts/loopback/server.ts';
import { createSessions } from '../../../../main/hosts/loopback/session.ts';
import { showFiles } from '../../../../main/hosts/loopback/show-files.ts';
import { rendererFiles } from '../../../../main/hosts/renderer-files.ts';
import { decodeMessage, encodeMessage } from '../../../../shared/contract/wire.ts';
import { ok } from '../../../../shared/ground/result.ts';
import { startWithWorkspace, type TestApp } from '../../../support/app.ts';
import { withMessages } from '../../../support/with-messages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Served {
  readonly server: LoopbackServer;
  readonly test: TestApp;
  readonly bugs: unknown[];
  /** Any request, with exactly the headers given; `node:http` lets a test say what a browser never would. */
  send(method: string, path: string, headers?: Record<string, string>, body?: Uint8Array): Promise<Reply>;
  /** Headers of the page itself, with a session. */
  ownHeaders(): Promise<Record<string, string>>;
  /** Asks as the page does. */
  ask(path: string, input: unknown): Promise<{ status: number; result: unknown }>;
}

/**
 * The real server on a real workspace, with a small page in place of the built screens. `around` may hold requests
 * back on their way to the application.
 */
export async function serve(
  around: (dispatch: TestApp['app']['dispatch']) => TestApp['app']['dispatch'] = (dispatch) => dispatch,
): Promise<Served> {
  const folder = join(temporaryFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Screens</title></head></html>',
  );
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main-Ab_3-x9Z.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'long.js'), `export {};${'// words '.repeat(1000)}`);
  writeFileSync(join(folder, 'secret.txt'), 'not of a kind that is served');
  const test = await startWithWorkspace();
  const bugs: unknown[] = [];
  const server = await startLoopbackServer({
    app: withMessages({ ...test.app, dispatch: around(test.app.dispatch) }),
    hostDispatch: hostDispatch(
      { getPreferences: () => ok({ language: null, colorScheme: 'auto' as const }) },
      (_reference, error) => bugs.push(error),
      () => 'REF',
    ),
    show: showFiles(rendererFiles(folder)),
    sessions: createSessions(),
    logBug: (_reference, error) => bugs.push(error),
    port: 0,
  });
  onTestFinished(async () => {
    await server.close();
    await test.end();
  });
  const send: Served['send'] = (method, path, headers = {}, body) =>
    sendTo(server.origin, method, path, headers, body);
  let session = '';
  const ownHeaders = async () => {
    if (session === '') {
      const { search } = new URL(server.newAddress());
      const { headers } = await send('GET', `/${search}`);
      session = String(headers['set-cookie']).split(';', 1)[0] ?? '';
    }
    return { cookie: session, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  };
  return {
    server,
    test,
    bugs,
    send,
    ownHeaders,
    ask: async (path, input) => {
      const { status, body } = await send('POST', path, await ownHeaders(), encodeMessage({ input }));
      return { status, result: (decodeMessage(body) as { result: unknown }).result };
    },
  };
}

function sendTo(
  origin: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: Uint8Array = new Uint8Array(),
): Promise<Reply> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, method, path, headers: { host, ...headers }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
