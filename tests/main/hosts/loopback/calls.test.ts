import { type ClientRequest, request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { startLoopbackServer } from '../../../../main/hosts/loopback/server.ts';
import { createSessions } from '../../../../main/hosts/loopback/session.ts';
import { showFiles } from '../../../../main/hosts/loopback/show-files.ts';
import { callHeader } from '../../../../shared/contract/host-constants.ts';
import { decodeMessage, encodeMessage } from '../../../../shared/contract/wire.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../../shared/ground/result.ts';

/** The real server over an application whose every request reads until it is cancelled. */
async function serveLongReading() {
  const reading = new Map<string, (message: Uint8Array<ArrayBuffer>) => void>();
  const cancelled: string[] = [];
  let heard = (_call: string) => {};
  const server = await startLoopbackServer({
    app: {
      subscribe: () => () => {},
      cancel(call) {
        cancelled.push(call);
        reading.get(call)?.(encodeMessage({ result: refuse('CANCELLED') }));
        heard(call);
      },
      dispatchMessage: (_path, _message, call = '') =>
        new Promise((resolve) => {
          reading.set(call, resolve);
          heard(call);
        }),
    },
    hostDispatch: async () => ok(null),
    show: showFiles(() => null),
    sessions: createSessions(),
    logBug: () => {},
    port: 0,
  });
  onTestFinished(() => server.close());
  /** Resolves with the next name that is asked or cancelled under. */
  const next = () => new Promise<string>((resolve) => (heard = resolve));
  const cookie = await new Promise<string>((resolve, reject) => {
    request(`${server.origin}/${new URL(server.newAddress()).search}`, { agent: false }, (answer) => {
      answer.resume();
      resolve(String(answer.headers['set-cookie']).split(';', 1)[0] ?? '');
    })
      .on('error', reject)
      .end();
  });
  const own = { cookie, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  const ask = (headers: Record<string, string> = {}) => {
    let asking: ClientRequest | null = null;
    const answer = new Promise<unknown>((resolve, reject) => {
      asking = request(
        `${server.origin}/rpc/workspace/check`,
        { method: 'POST', headers: { ...own, ...headers }, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(decodeMessage(Buffer.concat(chunks))));
        },
      );
      asking.on('error', reject);
      asking.end(encodeMessage({ input: {} }));
    });
    answer.catch(() => {});
    return { answer, hangUp: () => asking?.destroy() };
  };
  return { server, ask, next, cancelled };
}

const refused = { result: { ok: false, error: { code: 'CANCELLED' } } };

it('a page that hangs up cancels what it asked, under the name that it gave', async () => {
  const { ask, next, cancelled } = await serveLongReading();
  const begun = next();
  const { hangUp } = ask({ [callHeader]: 'page-1' });
  expect(await begun).toBe('page-1');
  const ended = next();
  hangUp();
  expect(await ended).toBe('page-1');
  expect(cancelled).toEqual(['page-1']);
});

it.each([{}, { [callHeader]: 'no name "at all"' }])(
  'what comes without a usable name gets one of its own: %j',
  async (headers) => {
    const { ask, next, cancelled } = await serveLongReading();
    const begun = next();
    const { hangUp } = ask(headers as Record<string, string>);
    const call = await begun;
    expect(call).toMatch(/^[0-9a-f-]{36}$/);
    const ended = next();
    hangUp();
    await ended;
    expect(cancelled).toEqual([call]);
  },
);

it('a host that ends cancels what is read for long, and answers it', async () => {
  const { server, ask, next } = await serveLongReading();
  const begun = next();
  const { answer } = ask({ [callHeader]: 'page-1' });
  await begun;
  await server.close();
  expect(await answer).toMatchObject(refused);
});
