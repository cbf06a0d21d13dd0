import { readFileSync } from 'node:fs';
import { checkServerIdentity } from 'node:tls';
import type { Client, ClientConfig } from 'pg';
import { HubFailure } from '../../core/ports-hub.ts';
import { type HubPlace, hubFailure } from './failures.ts';

export interface Connected {
  readonly client: Client;
  readonly place: HubPlace;
  /** Runs a step; what the server or the network says is thrown as a `HubFailure`. */
  run<Value>(step: () => Promise<Value>): Promise<Value>;
}

/** How long a server may take to answer a connection, in milliseconds. */
const patience = 15_000;

/** Connects to a hub by its URL. Anywhere but on this computer the server has to prove who it is. */
export async function connect(url: string): Promise<Connected> {
  const { config, place } = readUrl(url);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...config, connectionTimeoutMillis: patience, application_name: 'psea' });
  // A connection that ends while nothing is asked: the next question says so.
  client.on('error', () => {});
  const run = async <Value>(step: () => Promise<Value>) => {
    try {
      return await step();
    } catch (error) {
      throw hubFailure(error, place);
    }
  };
  try {
    await client.connect();
  } catch (error) {
    throw hubFailure(error, place, true);
  }
  await run(() =>
    client.query(
      "set search_path = psea_hub, pg_catalog; set client_min_messages = warning; set timezone = 'UTC'",
    ),
  );
  return { client, place, run };
}

/** What a URL says, checked: a password never stands in what is told of it. */
export function readUrl(text: string): { readonly config: ClientConfig; readonly place: HubPlace } {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new HubFailure('HUB_URL_INVALID', { problem: 'it is no address' });
  }
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:')
    throw new HubFailure('HUB_URL_INVALID', { problem: 'it doesn’t begin with postgresql://' });
  const login = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === '' || login === '' || database === '')
    throw new HubFailure('HUB_URL_INVALID', { problem: 'it names no server, no login or no database' });
  const known = new Set(['sslrootcert', 'sslmode', 'sslcert', 'sslkey']);
  const stranger = [...url.searchParams.keys()].find((name) => !known.has(name));
  if (stranger !== undefined) throw new HubFailure('HUB_URL_INVALID', { problem: `it says “${stranger}”` });
  const port = url.port === '' ? 5432 : Number(url.port);
  return {
    config: {
      host,
      port,
      user: login,
      password: decodeURIComponent(url.password),
      database,
      ssl: tlsOf(url, host),
    },
    place: { server: url.host, login, database },
  };
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function tlsOf({ searchParams }: URL, host: string): ClientConfig['ssl'] {
  const mode = searchParams.get('sslmode');
  const isHere = loopback.test(host);
  if (mode !== null && mode !== 'verify-full' && !(isHere && mode === 'disable'))
    throw new HubFailure('HUB_URL_INVALID', { problem: `sslmode=${mode} would trust any server` });
  if (isHere && mode === null && !searchParams.has('sslrootcert')) return false;
  if (mode === 'disable') return false;
  return {
    rejectUnauthorized: true,
    // Of an address in numbers the client would not say whom it means, and Node would ask for “localhost”.
    checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
    ...fileOf(searchParams, 'sslrootcert', 'ca'),
    ...fileOf(searchParams, 'sslcert', 'cert'),
    ...fileOf(searchParams, 'sslkey', 'key'),
  };
}

function fileOf(params: URLSearchParams, name: string, as: string): Record<string, string> {
  const file = params.get(name);
  if (file === null) return {};
  try {
    return { [as]: readFileSync(file, 'utf8') };
  } catch {
    throw new HubFailure('HUB_URL_INVALID', { problem: `the file of ${name} can’t be read` });
  }
}
