import type * as Electron from 'electron';

/**
 * The part of Electron's API that the shell uses. Every object of the stand-in satisfies its line here, so
 * that a release of Electron which changes a signature breaks the types of the tests.
 */
export type AppSlice = Pick<
  Electron.App,
  | 'exit'
  | 'getLocale'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setPath'
  | 'whenReady'
> & { readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'> };

export type DialogSlice = Pick<
  Electron.Dialog,
  'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
>;

export type IpcMainSlice = Pick<Electron.IpcMain, 'handle'>;

export type NotificationSlice = Pick<Electron.Notification, 'show'>;

export type NativeThemeSlice = Pick<Electron.NativeTheme, 'themeSource'>;

export type ProtocolSlice = Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;

export type SafeStorageSlice = Pick<
  Electron.SafeStorage,
  'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
>;

export type ShellSlice = Pick<Electron.Shell, 'openPath'>;

export type ScreenSlice = { getAllDisplays(): Pick<Electron.Display, 'workArea'>[] };

export type SessionSlice = Pick<
  Electron.Session,
  'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'
> & {
  readonly protocol: Pick<Electron.Protocol, 'handle'>;
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: Pick<Electron.OnBeforeRequestListenerDetails, 'method' | 'url'>,
        callback: (response: Electron.CallbackResponse) => void,
      ) => void,
    ): void;
  };
};

export type WindowSlice = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>;

export type WebContentsSlice = Pick<
  Electron.WebContents,
  'getURL' | 'isCrashed' | 'isDestroyed' | 'loadURL' | 'reload' | 'send' | 'setWindowOpenHandler'
>;

export type UtilityProcessSlice = {
  fork(
    modulePath: string,
    args?: string[],
    options?: Electron.ForkOptions,
  ): Pick<Electron.UtilityProcess, 'kill' | 'postMessage'> & NodeJS.EventEmitter;
};
