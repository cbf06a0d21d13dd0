import { request } from 'node:http';
import { expect, it } from 'vitest';
import { encodeMessage } from '../../../../shared/contract/wire.ts';
import { value } from '../../../support/app.ts';
import { serve } from './start-server.ts';

it('a change whose page hangs up is made whole or not at all, and the host goes on', async () => {
  const reached = Promise.withResolvers<void>();
  const goesOn = Promise.withResolvers<void>();
  const { server, test, bugs, ask, ownHeaders } = await serve((dispatch) => async (path, input, ...more) => {
    if (path.join('.') === 'partner.create') {
      reached.resolve();
      await goesOn.promise;
    }
    return dispatch(path, input, ...more);
  });
  const { hostname, port, host } = new URL(server.origin);
  const body = encodeMessage({ input: { fields: { name: 'Fictional relief' } } });
  const headers = { host, ...(await ownHeaders()), 'content-type': 'application/octet-stream' };
  const asking = request({
    hostname,
    port,
    method: 'POST',
    path: '/rpc/partner/create',
    headers,
    agent: false,
  });
  const gone = new Promise<void>((done) => asking.on('error', () => done()).on('close', () => done()));
  asking.end(body);
  await reached.promise;
  asking.destroy();
  await gone;
  goesOn.resolve();
  // It waits its turn behind the change that nobody waits for any more.
  const { status, result } = await ask('/rpc/partner/list', {});
  expect([status, (result as { ok: boolean }).ok]).toEqual([200, true]);
  const { rows } = value(await test.client.partner.list({}));
  expect(rows.map(({ name }) => name)).toEqual(['Fictional relief']);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  expect(bugs).toEqual([]);
});

it('a page that hangs up while it still sends changes nothing', async () => {
  const { server, test, bugs, ask, ownHeaders } = await serve();
  const { hostname, port, host } = new URL(server.origin);
  const body = encodeMessage({ input: { fields: { name: 'Fictional half' } } });
  const headers = { host, ...(await ownHeaders()), 'content-length': String(body.length) };
  const asking = request({
    hostname,
    port,
    method: 'POST',
    path: '/rpc/partner/create',
    headers,
    agent: false,
  });
  const gone = new Promise<void>((done) => asking.on('error', () => done()).on('close', () => done()));
  await new Promise<void>((done) => asking.write(body.slice(0, body.length - 4), () => done()));
  asking.destroy();
  await gone;
  expect((await ask('/rpc/workspace/getStatus', {})).status).toBe(200);
  expect(value(await test.client.partner.list({})).rows).toEqual([]);
  expect(bugs).toEqual([]);
});
