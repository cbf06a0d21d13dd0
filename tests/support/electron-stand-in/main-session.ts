import { readFileSync } from 'node:fs';
import type { CustomScheme } from 'electron';
import type { ServedFile } from './messages.ts';
import type { ProtocolSlice, ScreenSlice, SessionSlice, ShellSlice } from './slice.ts';

type SchemeHandler = Parameters<SessionSlice['protocol']['handle']>[1];
type RequestListener = Parameters<SessionSlice['webRequest']['onBeforeRequest']>[0];

const schemes = new Map<string, CustomScheme>();
const handlers = new Map<string, SchemeHandler>();
let beforeRequest: RequestListener = (_details, answer) => answer({});
let mayRequest: Parameters<SessionSlice['setPermissionRequestHandler']>[0] = null;
let mayHave: Parameters<SessionSlice['setPermissionCheckHandler']>[0] = null;

export const protocol = {
  registerSchemesAsPrivileged: (registered) => {
    for (const scheme of registered) schemes.set(scheme.scheme, scheme);
  },
} satisfies ProtocolSlice;

const defaultSession = {
  protocol: {
    handle: (scheme, handler) => {
      handlers.set(scheme, handler);
    },
  },
  webRequest: {
    onBeforeRequest: (listener) => {
      beforeRequest = listener;
    },
  },
  setPermissionCheckHandler: (handler) => {
    mayHave = handler;
  },
  setPermissionRequestHandler: (handler) => {
    mayRequest = handler;
  },
  setDevicePermissionHandler: () => undefined,
} satisfies SessionSlice;

export const session = { defaultSession };

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1366, height: 728 } }],
} satisfies ScreenSlice;

/** Files that the shell asked the system to open, with what stood in them. */
export const openedFiles: { path: string; content: string }[] = [];

export const shell = {
  openPath: async (path) => {
    openedFiles.push({ path, content: readFileSync(path).toString('base64') });
    return '';
  },
} satisfies ShellSlice;

/** What the shell's own protocol handler answers, after its network rule; null when that rule cancels. */
export async function serve(url: string, method: string): Promise<ServedFile | null> {
  const { cancel = false } = await new Promise<{ cancel?: boolean }>((resolve) => {
    beforeRequest({ url, method }, resolve);
  });
  if (cancel) return null;
  const scheme = new URL(url).protocol.replace(':', '');
  const handler = handlers.get(scheme);
  const privileges = schemes.get(scheme)?.privileges;
  if (!handler || !privileges?.standard || !privileges.secure) throw new Error(`Nothing serves ${scheme}://`);
  const response = await handler(new Request(url, { method }) as Parameters<SchemeHandler>[0]);
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: new Uint8Array(await response.arrayBuffer()) };
}

/** What the shell answers to a page that asks for a permission, by both of its handlers. */
export async function mayAsk(permission: string): Promise<boolean> {
  type Contents = Parameters<NonNullable<typeof mayRequest>>[0];
  const [asked, had] = [mayRequest, mayHave];
  if (!asked || !had) return true;
  const requested = await new Promise<boolean>((resolve) => {
    asked({} as Contents, permission as 'media', resolve, { isMainFrame: true, requestingUrl: '' } as never);
  });
  return requested || had(null, permission as 'media', '', { isMainFrame: true } as never);
}
