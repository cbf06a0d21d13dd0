import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callSchema, type HostEvent } from '../../../shared/contract/host.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { AppOfMessages } from '../beside/dispatch-message.ts';
import { type HostHandlers, hostDispatch } from '../host-requests.ts';
import type { LogProblem } from '../problem-log.ts';
import { appOrigin, eventChannel, invokeChannel } from './app-address.ts';

interface ChannelParts {
  readonly core: AppOfMessages;
  readonly natives: HostHandlers;
  readonly logBug: LogProblem;
}

/** The one channel on which screens ask, and the one on which they are told. */
export function setupChannels({ core, natives, logBug }: ChannelParts): void {
  const answerHost = hostDispatch(natives, logBug, () => crypto.randomUUID().slice(0, 8));
  ipcMain.handle(
    invokeChannel,
    async (event, path: unknown, input: unknown, call: unknown): Promise<Result<unknown>> => {
      // A bug or an intruder, never a person's doing: it gets no answer that it could read.
      if (!isOwnMainFrame(event)) throw new Error('Only the main frame of the application’s window may ask.');
      if (!isPath(path)) throw new Error('A request is named by feature and verb.');
      const [feature, verb] = path;
      const named = callSchema.safeParse(call);
      return feature === 'host' ? answerHost(verb, input) : core.dispatch(path, input, named.data);
    },
  );
  core.subscribe(tellScreens);
}

export function tellScreens(event: HostEvent): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    // Screens that have ended can be told nothing; they ask for everything when they are shown anew.
    if (!webContents.isDestroyed() && !webContents.isCrashed()) webContents.send(eventChannel, event);
  }
}

function isOwnMainFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  return senderFrame.origin === appOrigin && BrowserWindow.fromWebContents(sender) !== null;
}

function isPath(path: unknown): path is [feature: string, verb: string] {
  return Array.isArray(path) && path.length === 2 && path.every((part) => typeof part === 'string');
}
