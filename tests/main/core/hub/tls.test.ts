import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, readUrl } from '../../../../main/adapters/hub/connect.ts';
import { makeCertificate } from '../../../support/certificate.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { refusalOf } from './hub-world.ts';

// A server with TLS and a self-made authority: who is connected to, and who isn't.

const authority = makeCertificate('Fictional authority');
const another = makeCertificate('Fictional authority');
const own = makeCertificate('hub', { hosts: ['localhost'], by: authority });
let server: TestServer;
let folder: string;
const url = (host: string, more: string) =>
  server.url('postgres').replace('@127.0.0.1:', `@${host}:`).concat(more);
const trusting = (name: 'right' | 'wrong' | 'none') => `?sslrootcert=${join(folder, `${name}.pem`)}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'psea-tls-'));
  writeFileSync(join(folder, 'right.pem'), authority.pem);
  writeFileSync(join(folder, 'wrong.pem'), another.pem);
  writeFileSync(join(folder, 'none.pem'), '');
  server = await startPostgres(own);
});
afterAll(async () => {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

async function connected(text: string): Promise<string> {
  return refusalOf(async () => (await connect(text)).client.end());
}

it('connects to a server that proves by the named authority that it has that name, encrypted', async () => {
  const { client } = await connect(url('localhost', trusting('right')));
  const { rows } = await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
  await client.end();
  expect(rows).toEqual([{ ssl: true }]);
});

it('refuses a server of another authority, of the same name even, and of none', async () => {
  expect(await connected(url('localhost', trusting('wrong')))).toBe('HUB_NOT_TRUSTED');
  expect(await connected(url('localhost', trusting('none')))).toBe('HUB_NOT_TRUSTED');
  // The authorities of the system know nothing of it.
  expect(await connected(url('localhost', '?sslmode=verify-full'))).toBe('HUB_NOT_TRUSTED');
});

it('refuses a server whose certificate is of another name, an address in numbers among them', async () => {
  expect(await connected(url('127.0.0.1', trusting('right')))).toBe('HUB_NOT_TRUSTED');
  expect(await connected(url('localhost', trusting('right')))).toBe('ok');
});

it('asks for nothing less anywhere but on this computer', async () => {
  for (const host of [
    'hub.example.org',
    '10.1.2.3',
    '127.0.0.1.example.org',
    '[2001:db8::1]',
    'localhost.example.org',
  ])
    expect(readUrl(`postgresql://a:b@${host}/c`).config.ssl, host).toMatchObject({
      rejectUnauthorized: true,
    });
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(readUrl(`postgresql://a:b@${host}/c`).config.ssl, host).toBe(false);
  for (const mode of ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'no-verify'])
    expect(await connected(`postgresql://a:b@hub.example.org/c?sslmode=${mode}`), mode).toBe(
      'HUB_URL_INVALID',
    );
});

it('is refused by name where the server speaks no TLS', async () => {
  const plain = await startPostgres();
  const asked = plain.url('postgres').replace('@127.0.0.1:', '@localhost:').concat(trusting('right'));
  expect(await connected(asked)).toBe('HUB_NOT_TRUSTED');
  await plain.end();
});
