import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { HostBridge, HostEvent } from '../../../shared/contract/host.ts';
import { eventChannel, invokeChannel } from './app-address.ts';

// All that the screens get of Electron: one way to ask, one way to be told.
const bridge: HostBridge = {
  invoke: (path, input, call) => ipcRenderer.invoke(invokeChannel, path, input, call),
  onEvent: (listener) => {
    const relay = (_event: IpcRendererEvent, event: HostEvent) => listener(event);
    ipcRenderer.on(eventChannel, relay);
    return () => {
      ipcRenderer.removeListener(eventChannel, relay);
    };
  },
};

contextBridge.exposeInMainWorld('psea', bridge);
