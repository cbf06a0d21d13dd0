import type { HostEvent } from '../../shared/contract/host.ts';
import { callHeader } from '../../shared/contract/host-constants.ts';
import { decodeMessage, encodeMessage } from '../../shared/contract/wire.ts';
import type { Transport, Waiting } from './transport.ts';

/** Reaches the host on this computer that served the page: requests by POST, events as Server-Sent Events. */
export function loopbackTransport(): Transport {
  return { call, subscribe };
}

async function call(path: readonly string[], input: unknown, waiting?: Waiting): Promise<unknown> {
  // Not by hanging up: the answer tells that it was cancelled, and all else that it says.
  const cancel = () => waiting && void call(['host', 'cancelCall'], { call: waiting.call });
  waiting?.signal.addEventListener('abort', cancel, { once: true });
  const response = await fetch(`/rpc/${path.map(encodeURIComponent).join('/')}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(waiting ? { [callHeader]: waiting.call } : {}),
    },
    body: encodeMessage({ input }),
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (!response.ok) throw new Error(`The host answered ${response.status}.`);
  return (decodeMessage(new Uint8Array(await response.arrayBuffer())) as { result: unknown }).result;
}

function subscribe(listener: (event: HostEvent) => void): () => void {
  const source = new EventSource('/events');
  let isLost = false;
  source.onopen = () => {
    if (isLost) listener({ type: 'host.back' });
    isLost = false;
  };
  source.onerror = () => {
    if (!isLost) listener({ type: 'host.lost' });
    isLost = true;
  };
  source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as HostEvent);
  return () => source.close();
}
