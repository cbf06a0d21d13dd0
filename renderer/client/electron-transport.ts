import type { HostBridge } from '../../shared/contract/host.ts';
import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** There in Electron only, from its preload. */
    readonly psea?: HostBridge;
  }
}

export function electronTransport(bridge: HostBridge): Transport {
  return {
    call: (path, input) => bridge.invoke(path, input),
    subscribe: (listener) => bridge.onEvent(listener),
  };
}
