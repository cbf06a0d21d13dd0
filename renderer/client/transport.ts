import type { HostEvent } from '../../shared/contract/host.ts';

/** The way to the host. One declaration, one small implementation per host. */
export interface Transport {
  /** Answers with a Result; a host that can't be reached is a rejected promise. */
  call(path: readonly string[], input: unknown): Promise<unknown>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
