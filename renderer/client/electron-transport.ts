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
    call(path, input, waiting) {
      if (!waiting) return bridge.invoke(path, input);
      const { call, signal } = waiting;
      const cancel = () => void bridge.invoke(['host', 'cancelCall'], { call });
      signal.addEventListener('abort', cancel, { once: true });
      return bridge.invoke(path, input, call).finally(() => signal.removeEventListener('abort', cancel));
    },
    subscribe: (listener) => bridge.onEvent(listener),
  };
}
