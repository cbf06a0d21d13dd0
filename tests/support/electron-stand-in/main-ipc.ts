import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent } from 'electron';
import type { Asker } from './messages.ts';
import type { IpcMainSlice } from './slice.ts';

type Handler = Parameters<IpcMainSlice['handle']>[1];

const handlers = new Map<string, Handler>();

const calls = {
  handle: (channel, handler) => {
    // As Electron: a second handler for one channel is an error.
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
} satisfies IpcMainSlice;

export const ipcMain = Object.assign(new EventEmitter(), calls);

/** Names of all channels that anybody listens on, for the test that there is one. */
export function openChannels(): string[] {
  return [...handlers.keys(), ...ipcMain.eventNames().map(String)];
}

interface Sender {
  readonly mainFrame: unknown;
}

/** Asks as a frame of the window: its main frame, or another of that origin. */
export async function invokeAs(
  sender: Sender,
  channel: string,
  args: readonly unknown[],
  { origin, isMainFrame }: Asker,
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  const mainFrame = sender.mainFrame as { origin: string };
  mainFrame.origin = isMainFrame ? origin : mainFrame.origin;
  const senderFrame = isMainFrame ? mainFrame : { origin, parent: mainFrame };
  return handler({ sender, senderFrame } as unknown as IpcMainInvokeEvent, ...args);
}
