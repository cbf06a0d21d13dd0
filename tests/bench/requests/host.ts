import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createORPCClient } from '@orpc/client';
import { decodeMessage, encodeMessage } from '../../../shared/contract/wire.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { startLoopback } from '../../e2e/support/loopback.ts';
import type { TestClient } from '../../support/app.ts';

/** One answer as it came over the transport. */
export interface Answer {
  readonly result: Result<unknown>;
  /** From writing the message to having read the answer. */
  readonly ms: number;
  readonly sent: number;
  readonly received: number;
}

export interface BenchHost {
  readonly client: TestClient;
  ask(path: readonly string[], input: unknown): Promise<Answer>;
  readonly memory: ProcessMemory;
  stop(): Promise<void>;
}

/**
 * Starts the built loopback host in a process of its own, on a day, and signs in as its page does. `options` are further
 * ones of Node, such as that it writes profiles.
 */
export async function startHost(dataFolder: string, day: string, options = ''): Promise<BenchHost> {
  const worldDay = new URL('./world-day.mjs', import.meta.url).href;
  const running = await startLoopback({
    dataFolder,
    env: { NODE_OPTIONS: `--import=${worldDay} ${options}`.trim(), PSEA_BENCH_DAY: day },
  });
  const opened = await fetch(running.address, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`The host gave no session: ${opened.status}.`);
  const agent = new Agent({ keepAlive: true });
  const headers = { cookie, origin: running.origin, 'content-type': 'application/octet-stream' };

  async function ask(path: readonly string[], input: unknown): Promise<Answer> {
    const began = performance.now();
    const body = encodeMessage({ input });
    const url = `${running.origin}/rpc/${path.map(encodeURIComponent).join('/')}`;
    const bytes = await post(url, { ...headers, 'content-length': body.length }, body, agent);
    const { result } = decodeMessage(bytes) as { result: Result<unknown> };
    return { result, ms: performance.now() - began, sent: body.length, received: bytes.length };
  }

  return {
    ask,
    client: createORPCClient<TestClient>({ call: async (path, input) => (await ask(path, input)).result }),
    memory: memoryOf(running.pid),
    stop: async () => {
      agent.destroy();
      await running.stop();
    },
  };
}

function post(
  url: string,
  headers: Record<string, string | number>,
  body: Uint8Array,
  agent: Agent,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${url} was answered with ${response.statusCode}.`)),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Memory of a process in MiB; NaN where the system tells nothing of it. */
export interface ProcessMemory {
  /** Lets the next peak begin at what is in use now, and gives that. */
  restart(): number;
  peak(): number;
}

export function memoryOf(pid: number | 'self'): ProcessMemory {
  const read = (line: string) => {
    try {
      const found = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(
        readFileSync(`/proc/${pid}/status`, 'utf8'),
      );
      return Number(found?.[1] ?? Number.NaN) / 1024;
    } catch {
      return Number.NaN;
    }
  };
  return {
    restart: () => {
      try {
        writeFileSync(`/proc/${pid}/clear_refs`, '5');
      } catch {
        return Number.NaN;
      }
      return read('VmRSS');
    },
    peak: () => read('VmHWM'),
  };
}
