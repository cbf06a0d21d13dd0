import type { HostEvent } from '../../shared/contract/host.ts';

/** Who waits for a request that reads long. */
export interface Waiting {
  /** The name under which it is asked; progress comes under it as an event. */
  readonly call: string;
  /** Aborted once nobody waits any more. */
  readonly signal: AbortSignal;
}

/** The way to the host. One declaration, one small implementation per host. */
export interface Transport {
  /** Answers with a Result; a host that can't be reached is a rejected promise. */
  call(path: readonly string[], input: unknown, waiting?: Waiting): Promise<unknown>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
