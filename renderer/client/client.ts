import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';
import type { HostContract, HostEvent } from '../../shared/contract/host.ts';
import type { Refusal } from '../../shared/ground/result.ts';
import { electronTransport } from './electron-transport.ts';
import { loopbackTransport } from './loopback-transport.ts';
import type { Transport, Waiting } from './transport.ts';

const transport: Transport = window.psea ? electronTransport(window.psea) : loopbackTransport();

/** Beside a request's input: `client.workspace.check({}, { context: { waiting } })`. */
export interface AskContext {
  readonly waiting?: Waiting;
}

interface LinkOptions {
  readonly context: AskContext;
}

/** Told of each request before it is made; what it gives back is told of the answer. */
type Watcher = (request: string, input: unknown) => ((answer: unknown) => void) | null;
let watcher: Watcher | null = null;

/** Lets one part of the screens follow what is done, to take it back. Returns the function that ends it. */
export function watchDone(next: Watcher): () => void {
  watcher = next;
  return () => {
    if (watcher === next) watcher = null;
  };
}

const link = {
  async call(path: readonly string[], input: unknown, { context }: LinkOptions): Promise<unknown> {
    const told = watcher?.(path.join('.'), input);
    try {
      const answer = await transport.call(path, input ?? {}, context.waiting);
      told?.(answer);
      return answer;
    } catch {
      return { ok: false, error: hostUnreachable };
    }
  },
};

/** A host that was closed or whose session ended: nothing can be done from here but say so. */
const hostUnreachable: Refusal = {
  code: 'UNEXPECTED',
  message:
    'The program behind this page does not answer. What was saved is kept. Start the program again and open the address that it gives.',
  details: { reference: 'NO-ANSWER' },
};

/**
 * Every request of the contract, typed: `await client.partner.list({ search })`. Always resolves to a
 * Result; it never rejects.
 */
export const client: ContractRouterClient<Contract, AskContext> = createORPCClient(link);

/** What the host offers beside the contract. Screens use `host.ts`, which also works in a browser. */
export const hostClient: ContractRouterClient<HostContract> = createORPCClient(link, { path: ['host'] });

const listeners = new Set<(event: HostEvent) => void>();
let endSubscription: (() => void) | null = null;

/** Tells of changes from elsewhere, menu commands and a lost connection. Returns the function that ends it. */
export function subscribe(listener: (event: HostEvent) => void): () => void {
  listeners.add(listener);
  endSubscription ??= transport.subscribe((event) => {
    for (const each of listeners) each(event);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    endSubscription?.();
    endSubscription = null;
  };
}
