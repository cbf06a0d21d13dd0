/**
 * What the two halves of the stand-in say to each other. The main half runs the product's real main process;
 * the browser half, in the test, shows its windows in Chromium. They are joined as Electron's processes are:
 * by messages that carry structured clones.
 */

export interface DialogAnswer {
  readonly canceled: boolean;
  readonly filePath?: string;
  readonly filePaths?: readonly string[];
}

export interface MenuEntry {
  readonly id: string | null;
  readonly label: string;
  readonly role: string | null;
  readonly submenu: readonly MenuEntry[];
}

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
}

export interface ServedFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a window is like, for the questions of a test. */
export interface OpenWindow {
  readonly isVisible: boolean;
  readonly timesFocused: number;
  /** Addresses that it was sent to, in order. */
  readonly addresses: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly smallest: { readonly width: number; readonly height: number };
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly keepsSessionOnDisk: boolean;
}

/** Who asks over the invoke channel. */
export interface Asker {
  readonly origin: string;
  readonly isMainFrame: boolean;
}

/** Questions of the browser half, by name, with what the main half answers. */
export interface Questions {
  /** Null when the network rule cancelled the request. */
  serve(url: string, method: string): ServedFile | null;
  invoke(channel: string, args: readonly unknown[], asker: Asker): unknown;
  /** Whether the window, a frame in it, or an answer that leads elsewhere may go to an address. */
  mayNavigate(url: string, by?: 'window' | 'frame' | 'redirect'): boolean;
  mayEmbedWebview(): boolean;
  mayOpenWindow(url: string): boolean;
  mayAsk(permission: string): boolean;
  answerDialog(answer: DialogAnswer): void;
  dialogsShown(): readonly unknown[];
  windows(): readonly OpenWindow[];
  /** What was asked of the wallet so far. */
  walletAsked(): readonly string[];
  /** The process of the screens ends. */
  crash(reason: string): void;
  /** The computer sleeps, or its screen is locked. */
  power(event: 'suspend' | 'lock-screen'): void;
  /** The right mouse button; gives the entries of the menu that opens, or null. */
  rightClick(on: Readonly<Record<string, unknown>>): readonly MenuEntry[] | null;
  themeSource(): string;
  folders(): Readonly<Record<string, string>>;
  applicationId(): string | null;
  openedFiles(): readonly { readonly path: string; readonly content: string }[];
  notificationsShown(): readonly ShownNotification[];
  menu(): readonly MenuEntry[];
  clickMenu(id: string): void;
  switches(): readonly string[];
  loaded(): void;
  closeWindow(): void;
}

export type QuestionName = keyof Questions;

export type ToMain = {
  readonly kind: 'question';
  readonly number: number;
  readonly name: QuestionName;
  readonly args: readonly unknown[];
};

export type ToBrowser =
  | { readonly kind: 'answer'; readonly number: number; readonly value?: unknown; readonly problem?: string }
  | { readonly kind: 'window-opened'; readonly url: string; readonly preload: string; readonly title: string }
  | { readonly kind: 'window-loads'; readonly url: string }
  | { readonly kind: 'window-closed' }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] };
