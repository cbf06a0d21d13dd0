import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../../../shared/contract/wire.ts';
import { serve } from './start-server.ts';

describe('the session of the loopback host', () => {
  it('is given once for each address, in a cookie that scripts and other pages can’t use', async () => {
    const { server, send } = await serve();
    const { search } = new URL(server.newAddress());
    const first = await send('GET', `/${search}`);
    expect([first.status, first.headers.location]).toEqual([303, '/']);
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^psea-session-\d+=[\w-]{40,}; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await send('GET', `/${search}`);
    expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
    expect(second.body.toString()).toContain('can’t be used again');
  });

  it('is shared by several tabs, and each browser may have its own', async () => {
    const { server, send, ownHeaders } = await serve();
    const mine = await ownHeaders();
    await send('GET', `/${new URL(server.newAddress()).search}`);
    for (const _tab of [1, 2]) expect((await send('GET', '/', mine)).status).toBe(200);
  });

  it.each([
    ['no cookie', {}],
    ['a guessed cookie', { cookie: 'psea-session=guess' }],
  ])('is needed: %s', async (_name, headers) => {
    const { server, send } = await serve();
    const own = { origin: server.origin, ...headers };
    for (const path of ['/', '/assets/main.js', '/events'])
      expect((await send('GET', path, own)).status).toBe(403);
    expect((await send('POST', '/rpc/partner/list', own, encodeMessage({ input: {} }))).status).toBe(403);
  });
});

describe('what another page tries', () => {
  it('with a name of its own that leads here is turned away', async () => {
    const { server, send, ownHeaders } = await serve();
    const { port } = new URL(server.origin);
    for (const host of [`rebound.example:${port}`, `localhost:${port}`, '127.0.0.1']) {
      expect([host, (await send('GET', '/', { ...(await ownHeaders()), host })).status]).toEqual([host, 421]);
    }
  });

  it('with the person’s own cookie is turned away, whatever it claims', async () => {
    const { server, send, ownHeaders } = await serve();
    const own = await ownHeaders();
    const body = encodeMessage({ input: { fields: { name: 'Intruder' } } });
    const tries: Record<string, string>[] = [
      { ...own, origin: 'https://example.org' },
      { ...own, origin: 'null' },
      { ...own, origin: server.origin.replace(/\d+$/, '1') },
      { ...own, 'sec-fetch-site': 'cross-site' },
      { ...own, 'sec-fetch-site': 'same-site' },
      { cookie: own.cookie ?? '' },
    ];
    for (const headers of tries) {
      expect([headers, (await send('POST', '/rpc/partner/create', headers, body)).status]).toEqual([
        headers,
        403,
      ]);
    }
    expect((await send('GET', '/events', { ...own, 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('gets no permission to read from elsewhere', async () => {
    const { send, ownHeaders } = await serve();
    const preflight = await send('OPTIONS', '/rpc/partner/list', {
      ...(await ownHeaders()),
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
    });
    expect(preflight.status).toBe(403);
    const headers = [preflight.headers, (await send('GET', '/', await ownHeaders())).headers];
    expect(headers.flatMap(Object.keys).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('requests of the page', () => {
  it('are answered by the application, with bytes as bytes', async () => {
    const { ask } = await serve();
    const csv = new TextEncoder().encode('Name,Country\nFictional partner,KE\n');
    const { result } = await ask('/rpc/partner/previewImport', { file: { name: 'list.csv', bytes: csv } });
    expect(result).toMatchObject({ ok: true, value: { fileName: 'list.csv' } });
  });

  it('are refused by name when there is no such request', async () => {
    const { ask } = await serve();
    for (const path of [
      '/rpc/partner/remove',
      '/rpc/partner',
      '/rpc',
      '/rpc/host/pickFile',
      '/rpc/__proto__/x',
      '/rpc/%zz/x',
    ]) {
      const { result } = await ask(path, {});
      expect([path, result]).toMatchObject([path, { ok: false, error: { code: 'INPUT_INVALID' } }]);
    }
  });

  it('reach the host itself under “host”', async () => {
    const { ask } = await serve();
    const { result } = await ask('/rpc/host/getPreferences', {});
    expect(result).toEqual({ ok: true, value: { language: null, colorScheme: 'auto' } });
  });

  it('that can’t be read are refused, and so are those that are too large', async () => {
    const { send, ownHeaders, ask } = await serve();
    const broken = await send('POST', '/rpc/partner/list', await ownHeaders(), new Uint8Array([1, 2]));
    expect(broken.status).toBe(400);
    const bytes = new Uint8Array(65 * 1024 * 1024);
    const { status, result } = await ask('/rpc/partner/previewImport', { file: { name: 'huge.csv', bytes } });
    expect([status, result]).toMatchObject([
      413,
      { error: { code: 'INPUT_INVALID', message: expect.stringMatching(/\b64 MB\b/) } },
    ]);
    expect((await ask('/rpc/partner/list', {})).result).toMatchObject({ ok: true });
  });
});

describe('the screens', () => {
  it('are served with a strict policy and a nonce of their own each time', async () => {
    const { send, ownHeaders } = await serve();
    const pages = [
      await send('GET', '/', await ownHeaders()),
      await send('GET', '/partner/some-id', await ownHeaders()),
    ];
    const nonces = pages.map(({ headers, body }) => {
      const policy = String(headers['content-security-policy']);
      expect(policy).not.toContain('unsafe');
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect(body.toString()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it('are not sent again while the browser holds them, and asked for anew where their name may get another content', async () => {
    const { send, ownHeaders } = await serve();
    const headers = await ownHeaders();
    const first = await send('GET', '/assets/main.js', headers);
    expect(first.headers['cache-control']).toBe('no-cache');
    const { etag } = first.headers;
    const again = await send('GET', '/assets/main.js', { ...headers, 'if-none-match': String(etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await send('GET', '/assets/main.js', { ...headers, 'if-none-match': '"other"' });
    expect([other.status, other.body.length]).toEqual([200, first.body.length]);
    const named = await send('GET', '/assets/main-Ab_3-x9Z.js', headers);
    expect(named.headers['cache-control']).toBe('max-age=31536000, immutable');
    const page = await send('GET', '/', headers);
    expect([page.headers['cache-control'], page.headers.etag]).toEqual(['no-store', undefined]);
    const stranger = await send('GET', '/assets/main.js', { 'if-none-match': String(etag) });
    expect(stranger.status).toBe(403);
  });

  it('go out compressed where they are long and the browser takes that, under a tag of their own', async () => {
    const { send, ownHeaders } = await serve();
    const headers = await ownHeaders();
    const plain = await send('GET', '/assets/long.js', headers);
    expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'accept-encoding']);
    const takes = { ...headers, 'accept-encoding': 'br, gzip;q=0.8' };
    const packed = await send('GET', '/assets/long.js', takes);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    for (const { etag } of [plain.headers, packed.headers]) {
      const again = await send('GET', '/assets/long.js', { ...takes, 'if-none-match': String(etag) });
      expect([again.status, again.headers.etag, again.body.length]).toEqual([304, etag, 0]);
    }
    const refusing = await send('GET', '/assets/long.js', { ...headers, 'accept-encoding': 'gzip;q=0, br' });
    const short = await send('GET', '/assets/main.js', takes);
    const page = await send('GET', '/', takes);
    for (const { headers } of [refusing, short, page]) expect(headers['content-encoding']).toBe(undefined);
  });

  it('are the only files that are served', async () => {
    const { send, ownHeaders } = await serve();
    const own = await ownHeaders();
    expect((await send('GET', '/assets/main.js', own)).headers['content-type']).toContain('javascript');
    for (const path of [
      '/secret.txt',
      '/../renderer/secret.txt',
      '/..%2f..%2fetc%2fhosts.js',
      '/assets/none.js',
      '//etc/hosts.html',
      '//:',
    ]) {
      expect([path, (await send('GET', path, own)).status]).toEqual([path, 404]);
    }
    expect((await send('PUT', '/', own)).status).toBe(405);
  });
});

describe('events', () => {
  it('reach the page as they happen', async () => {
    const { server, ownHeaders, ask } = await serve();
    const own = await ownHeaders();
    const heard = new Promise<string>((resolve, reject) => {
      const asking = request(`${server.origin}/events`, { headers: own }, (stream) => {
        expect(stream.headers['content-type']).toBe('text/event-stream');
        void ask('/rpc/partner/create', { fields: { name: 'Fictional partner' } });
        stream.on('data', (chunk: Buffer) => {
          const text = chunk.toString();
          if (!text.includes('partner.changed')) return;
          stream.destroy();
          resolve(text);
        });
      });
      asking.on('error', reject);
      asking.end();
    });
    expect(JSON.parse((await heard).match(/data: (.*partner\.changed.*)/)?.[1] ?? '')).toMatchObject({
      type: 'partner.changed',
    });
  });
});

describe('the end', () => {
  /** Holds requests back until they are let go; `arrived` when there are that many. */
  function gate(many: number) {
    const { promise: open, resolve: letGo } = Promise.withResolvers<void>();
    const { promise: arrived, resolve: allHere } = Promise.withResolvers<void>();
    let here = 0;
    const around: NonNullable<Parameters<typeof serve>[0]> = (dispatch) => async (path, input) => {
      here += 1;
      if (here === many) allHere();
      await open;
      return dispatch(path, input);
    };
    return { around, arrived, letGo };
  }

  it('waits for what is under way, and lets nothing new in', async () => {
    const names = Array.from({ length: 5 }, (_each, index) => `Fictional partner ${index}`);
    const { around, arrived, letGo } = gate(names.length);
    const { server, ask, ownHeaders, test } = await serve(around);
    await ownHeaders();
    const asked = names.map((name) => ask('/rpc/partner/create', { fields: { name } }));
    await arrived;
    let isClosed = false;
    const closed = server.close().then(() => {
      isClosed = true;
    });
    // A connection that is refused has been to the server and back, which is longer than ending at once takes.
    await expect(ask('/rpc/partner/list', {})).rejects.toThrow('ECONNREFUSED');
    expect(isClosed).toBe(false);
    letGo();
    const answers = await Promise.all(asked);
    expect(answers.map(({ result }) => result)).toEqual(
      names.map(() => expect.objectContaining({ ok: true })),
    );
    await closed;
    const kept = await test.client.partner.list({});
    expect(kept.ok && kept.value.rows.map(({ name }) => name).toSorted()).toEqual(names);
  });

  it('comes at once when nothing is under way, though a page still listens', async () => {
    const { server, ownHeaders } = await serve();
    const own = await ownHeaders();
    const ended = new Promise<void>((resolve, reject) => {
      const listening = request(`${server.origin}/events`, { headers: own }, (stream) => {
        stream
          .on('close', resolve)
          .on('error', () => {})
          .resume();
        server.close().catch(reject);
      });
      listening.on('error', reject).end();
    });
    await expect(ended).resolves.toBeUndefined();
  });
});
