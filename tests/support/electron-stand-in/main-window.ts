import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, WindowOpenHandlerResponse } from 'electron';
import { app, openWindows, windowIsClosed } from './main-app.ts';
import { say } from './main-link.ts';
import type { WebContentsSlice, WindowSlice } from './slice.ts';

type OpenHandler = Parameters<WebContentsSlice['setWindowOpenHandler']>[0];

const required = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const;

function createContents() {
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  const calls = {
    send: (channel: string, ...args: unknown[]) => say({ kind: 'send', channel, args }),
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
  } satisfies WebContentsSlice;
  return Object.assign(new EventEmitter(), calls, {
    mainFrame: { origin: '' },
    answerWindowOpen: (url: string): WindowOpenHandlerResponse =>
      openHandler({
        url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      }),
  });
}

/** One window. It shows its page in the browser half; here it keeps its state and tells its events. */
export class BrowserWindow extends EventEmitter implements WindowSlice {
  static getAllWindows(): BrowserWindow[] {
    return [...openWindows] as BrowserWindow[];
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  readonly webContents = createContents();
  readonly #options: BrowserWindowConstructorOptions;
  #isMaximized = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const preferences = options.webPreferences;
    for (const [name, value] of Object.entries(required)) {
      // The preload runs here as a sandboxed one, so a window that isn't would be shown falsely.
      if (preferences?.[name as keyof typeof required] !== value)
        throw new Error(`webPreferences.${name} must be ${value}.`);
    }
    this.#options = options;
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const preload = readFileSync(this.#options.webPreferences?.preload ?? '', 'utf8');
    const { origin, protocol, host } = new URL(url);
    this.webContents.mainFrame.origin = origin === 'null' ? `${protocol}//${host}` : origin;
    say({ kind: 'window-opened', url, preload, title: this.#options.title ?? '' });
  }

  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    openWindows.delete(this);
    say({ kind: 'window-closed' });
    this.emit('closed');
    windowIsClosed();
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

  focus(): void {}

  show(): void {}
}
