import { readFileSync } from 'node:fs';
import type { CustomScheme } from 'electron';
import { app } from './main-app.ts';
import type { ServedFile } from './messages.ts';
import type { ProtocolSlice, ScreenSlice, SessionSlice, ShellSlice } from './slice.ts';

type SchemeHandler = Parameters<SessionSlice['protocol']['handle']>[1];
type RequestListener = Parameters<SessionSlice['webRequest']['onBeforeRequest']>[0];

const schemes = new Map<string, CustomScheme>();

export const protocol = {
  registerSchemesAsPrivileged: (registered) => {
    for (const scheme of registered) schemes.set(scheme.scheme, scheme);
  },
} satisfies ProtocolSlice;

/** One of Chromium's sessions: each has schemes, rules and permissions of its own, open until the program closes them. */
export class StandInSession {
  readonly handlers = new Map<string, SchemeHandler>();
  beforeRequest: RequestListener = (_details, answer) => answer({});
  mayRequest: Parameters<SessionSlice['setPermissionRequestHandler']>[0] = null;
  mayHave: Parameters<SessionSlice['setPermissionCheckHandler']>[0] = null;
  /** Kept on the disk: the default one, and those whose name says so. */
  readonly isPersistent: boolean;

  constructor(isPersistent: boolean) {
    this.isPersistent = isPersistent;
  }

  readonly asElectron = {
    protocol: { handle: (scheme, handler) => void this.handlers.set(scheme, handler) },
    webRequest: {
      onBeforeRequest: (listener) => {
        this.beforeRequest = listener;
      },
    },
    setPermissionCheckHandler: (handler) => {
      this.mayHave = handler;
    },
    setPermissionRequestHandler: (handler) => {
      this.mayRequest = handler;
    },
    setDevicePermissionHandler: () => undefined,
  } satisfies SessionSlice;
}

const opened = new Map<string, StandInSession>();

function sessionCalled(partition: string): StandInSession {
  const known = opened.get(partition);
  if (known) return known;
  const made = new StandInSession(partition === '' || partition.startsWith('persist:'));
  opened.set(partition, made);
  app.emit('session-created', made.asElectron);
  return made;
}

export const session = {
  get defaultSession() {
    return sessionCalled('').asElectron;
  },
  fromPartition: (partition: string) => sessionCalled(partition).asElectron,
};

/** What stands behind a session that the program handed over. */
export function standInOf(given: unknown): StandInSession {
  const found = [...opened.values()].find(({ asElectron }) => asElectron === given);
  return found ?? sessionCalled('');
}

/** "1366x728" of the work area in the environment: another screen. */
const [width = 1366, height = 728] = (process.env.PSEA_STAND_IN_SCREEN ?? '')
  .split('x')
  .map(Number)
  .filter(Boolean);

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width, height } }],
} satisfies ScreenSlice;

/** Files that the shell asked the system to open, with what stood in them. */
export const openedFiles: { path: string; content: string }[] = [];

export const shell = {
  openPath: async (path) => {
    openedFiles.push({ path, content: readFileSync(path).toString('base64') });
    return '';
  },
} satisfies ShellSlice;

/** What a session's own protocol handler answers, after its network rule; null when that rule cancels. */
export async function serveIn(
  asked: StandInSession,
  url: string,
  method: string,
): Promise<ServedFile | null> {
  const { cancel = false } = await new Promise<{ cancel?: boolean }>((resolve) => {
    asked.beforeRequest({ url, method }, resolve);
  });
  if (cancel) return null;
  const scheme = new URL(url).protocol.replace(':', '');
  const handler = asked.handlers.get(scheme);
  const privileges = schemes.get(scheme)?.privileges;
  if (!handler || !privileges?.standard || !privileges.secure) throw new Error(`Nothing serves ${scheme}://`);
  const response = await handler(new Request(url, { method }) as Parameters<SchemeHandler>[0]);
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: new Uint8Array(await response.arrayBuffer()) };
}

/** What a session answers to a page that asks for a permission, by both of its handlers. */
export async function mayAskIn(
  { mayRequest, mayHave }: StandInSession,
  permission: string,
): Promise<boolean> {
  type Contents = Parameters<NonNullable<typeof mayRequest>>[0];
  if (!mayRequest || !mayHave) return true;
  const requested = await new Promise<boolean>((resolve) => {
    mayRequest({} as Contents, permission as 'media', resolve, {
      isMainFrame: true,
      requestingUrl: '',
    } as never);
  });
  return requested || mayHave(null, permission as 'media', '', { isMainFrame: true } as never);
}
