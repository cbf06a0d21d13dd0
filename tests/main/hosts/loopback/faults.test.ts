import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../../../main/core/app.ts';
import { startLoopbackServer } from '../../../../main/hosts/loopback/server.ts';
import { createSessions } from '../../../../main/hosts/loopback/session.ts';
import { showFiles } from '../../../../main/hosts/loopback/show-files.ts';
import type { RendererFile } from '../../../../main/hosts/renderer-files.ts';
import { encodeMessage } from '../../../../shared/contract/wire.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { withMessages } from '../../../support/with-messages.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The real server over an application that answers as the test says. */
async function serveOver(
  dispatch: App['dispatch'],
  files: (path: string) => RendererFile | null = () => null,
) {
  const bugs: unknown[] = [];
  const server = await startLoopbackServer({
    app: withMessages({ dispatch, subscribe: () => () => {} }),
    hostDispatch: async () => ok(null),
    show: showFiles(files),
    sessions: createSessions(),
    logBug: (_reference, error) => bugs.push(error),
    port: 0,
  });
  onTestFinished(() => server.close());
  const send = (method: string, path: string, headers: Record<string, string>, body?: Uint8Array) =>
    new Promise<Answer>((resolve, reject) => {
      const asking = request(`${server.origin}${path}`, { method, headers, agent: false }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
        answer.on('error', reject);
      });
      asking.on('error', reject);
      asking.end(body);
    });
  const { headers } = await send('GET', `/${new URL(server.newAddress()).search}`, {});
  const cookie = String(headers['set-cookie']).split(';', 1)[0] ?? '';
  const own = { cookie, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  const ask = () => send('POST', '/rpc/partner/list', own, encodeMessage({ input: {} }));
  return { server, bugs, ask, get: (path: string) => send('GET', path, own) };
}

describe('a bug of the program', () => {
  const bug = new Error('a fictional bug');
  const broken = () => {
    throw bug;
  };

  it('under a request is answered as such, and logged', async () => {
    const { ask, bugs } = await serveOver(async () => broken());
    expect((await ask()).status).toBe(500);
    expect(bugs).toEqual([bug]);
  });

  it('under a file is answered as such, and logged', async () => {
    const { get, bugs } = await serveOver(async () => ok(null), broken);
    expect((await get('/')).status).toBe(500);
    expect(bugs).toEqual([bug]);
  });
});

it('the icon that browsers ask for by themselves is none, and no fault', async () => {
  const { get, bugs } = await serveOver(async () => ok(null));
  expect([(await get('/favicon.ico')).status, (await get('/other.ico')).status, bugs]).toEqual([
    204,
    404,
    [],
  ]);
});

describe('an answer', () => {
  it('is kept by no browser and no cache, since it holds the record', async () => {
    const { ask } = await serveOver(async () => ok(null));
    const { status, headers } = await ask();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it('that is under way when the program ends still arrives', async () => {
    let answer = (_result: Result<unknown>) => {};
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { server, ask } = await serveOver(() => {
      begun();
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    const asked = ask();
    await hasBegun;
    let isClosed = false;
    const closing = server.close().then(() => {
      isClosed = true;
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    answer(ok('late'));
    expect((await asked).status).toBe(200);
    await closing;
  });
});
