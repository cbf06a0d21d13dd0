import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, WindowOpenHandlerResponse } from 'electron';
import { app, openWindows, windowIsClosed } from './main-app.ts';
import { say } from './main-link.ts';
import { standInOf } from './main-session.ts';
import type { OpenWindow } from './messages.ts';
import type { WebContentsSlice, WindowSlice } from './slice.ts';

type OpenHandler = Parameters<WebContentsSlice['setWindowOpenHandler']>[0];

const required = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const;

function createContents(show: (url: string) => void) {
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  let url = '';
  let isCrashed = false;
  const load = async (asked: string) => {
    url = asked;
    isCrashed = false;
    show(asked);
  };
  const calls = {
    send: (channel: string, ...args: unknown[]) => {
      // As Electron since its frames have a life of their own.
      if (isCrashed) throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      // As between Electron's processes: what has no structured clone is an error here and not later.
      say({ kind: 'send', channel, args: structuredClone(args) });
    },
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
    getURL: () => url,
    isCrashed: () => isCrashed,
    isDestroyed: () => false,
    loadURL: load,
    reload: () => void load(url),
  } satisfies WebContentsSlice;
  const contents = Object.assign(new EventEmitter(), calls, {
    mainFrame: { origin: '' },
    replaceMisspelling: () => undefined,
    crash: (reason: string) => {
      isCrashed = true;
      app.emit('render-process-gone', {}, contents, { reason, exitCode: 5 });
    },
    answerWindowOpen: (wanted: string): WindowOpenHandlerResponse =>
      openHandler({
        url: wanted,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      }),
  });
  return contents;
}

/** One window. It shows its page in the browser half; here it keeps its state and tells its events. */
export class BrowserWindow extends EventEmitter implements WindowSlice {
  static getAllWindows(): BrowserWindow[] {
    return [...openWindows] as BrowserWindow[];
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  readonly webContents = createContents((url) => this.#show(url));
  readonly #options: BrowserWindowConstructorOptions;
  #isMaximized = false;
  #isVisible: boolean;
  #isOpened = false;
  #timesFocused = 0;
  /** Addresses that it was sent to, in order. */
  readonly #addresses: string[] = [];

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const preferences = options.webPreferences;
    for (const [name, value] of Object.entries(required)) {
      // The preload runs here as a sandboxed one, so a window that isn't would be shown falsely.
      if (preferences?.[name as keyof typeof required] !== value)
        throw new Error(`webPreferences.${name} must be ${value}.`);
    }
    this.#options = options;
    this.#isVisible = options.show ?? true;
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  get session() {
    return standInOf(this.#options.webPreferences?.session);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
  }

  #show(url: string): void {
    this.#addresses.push(url);
    const { origin, protocol, host } = new URL(url);
    this.webContents.mainFrame.origin = origin === 'null' ? `${protocol}//${host}` : origin;
    if (this.#isOpened) {
      say({ kind: 'window-loads', url });
      return;
    }
    this.#isOpened = true;
    const preload = readFileSync(this.#options.webPreferences?.preload ?? '', 'utf8');
    say({ kind: 'window-opened', url, preload, title: this.#options.title ?? '' });
  }

  /** For the questions of a test. */
  describe(): OpenWindow {
    const { width = 800, height = 600, minWidth = 0, minHeight = 0, webPreferences = {} } = this.#options;
    const { session: _session, preload: _preload, ...rest } = webPreferences;
    return {
      isVisible: this.#isVisible,
      timesFocused: this.#timesFocused,
      addresses: [...this.#addresses],
      size: { width, height },
      smallest: { width: minWidth, height: minHeight },
      webPreferences: rest,
      keepsSessionOnDisk: this.session.isPersistent,
    };
  }

  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    openWindows.delete(this);
    say({ kind: 'window-closed' });
    this.emit('closed');
    windowIsClosed();
  }

  isDestroyed(): boolean {
    return !openWindows.has(this);
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  getNormalBounds() {
    const { x = 40, y = 20, width = 800, height = 600 } = this.#options;
    return { x, y, width, height };
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  maximize(): void {
    this.#isMaximized = true;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {
    this.#timesFocused += 1;
  }

  show(): void {
    this.#isVisible = true;
  }
}
