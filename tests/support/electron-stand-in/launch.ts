import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { type MainProcess, startMainProcess } from './main-process.ts';
import type { DialogAnswer, MenuEntry } from './messages.ts';
import { sandboxedPreload } from './sandboxed-preload.ts';

/** The built program, or what lies in the folder of an unpacked package. */
export const bundle = process.env.PSEA_PACKAGED
  ? join(process.env.PSEA_PACKAGED, 'out', 'main', 'electron.js')
  : fileURLToPath(new URL('../../../out/main/electron.js', import.meta.url));

/**
 * Chromium knows no `app://`, so its pages live under a name that can't exist, and every address is put
 * back into the product's own form before the product sees it. Nothing of it ever reaches a network.
 */
const shownOrigin = 'https://psea.app.invalid';
const appOrigin = 'app://psea';
const toApp = (url: string) =>
  url.startsWith(shownOrigin) ? appOrigin + url.slice(shownOrigin.length) : url;
const toShown = (url: string) =>
  url.startsWith(appOrigin) ? shownOrigin + url.slice(appOrigin.length) : url;

export interface StandIn {
  readonly page: Page;
  readonly title: string;
  readonly main: MainProcess;
  /** Addresses outside of the product that something in the window asked for. */
  readonly strayRequests: readonly string[];
  /** The person's answer to the dialog that is open or comes next. */
  answerDialog(answer: DialogAnswer): Promise<void>;
  menu(): Promise<readonly MenuEntry[]>;
  clickMenu(id: string): Promise<void>;
  /** Closes the window as its cross does, and waits for the program to end; gives its exit code. */
  close(): Promise<number | null>;
  /** Ends the program at once, as a power cut does. */
  kill(): Promise<void>;
}

/**
 * "none": a desktop without a wallet, where the keychain must not be used. "silent": one that waits for its passphrase.
 * "locked": one that refuses for now. "unreached": Chromium could not get to it and uses the key in its own source.
 */
export type Wallet = 'real' | 'none' | 'silent' | 'locked' | 'unreached';

export interface LaunchOptions {
  readonly browser: Browser;
  /** The computer: its documents, preferences, keychain. Start again on it to see what is remembered. */
  readonly home: string;
  readonly args?: readonly string[];
  readonly locale?: string;
  readonly wallet?: Wallet;
  readonly env?: Readonly<Record<string, string>>;
  /** Another main module than the built one. */
  readonly program?: string;
  /** Hears every answer that the page got. */
  readonly onAnswer?: (args: readonly unknown[], value: unknown) => void;
}

/** Starts the built product in the stand-in and shows its first window. */
export async function launchStandIn(options: LaunchOptions): Promise<StandIn> {
  mkdirSync(options.home, { recursive: true });
  const strayRequests: string[] = [];
  const secret = `stand-in-${randomUUID()}`;
  let shown: { page: Page; context: BrowserContext; title: string } | null = null;
  let sending = Promise.resolve();

  return new Promise((resolve, reject) => {
    const main = startMainProcess(
      options.program ?? bundle,
      options.args ?? [],
      { ...environment(options), ...options.env },
      (message) => {
        switch (message.kind) {
          case 'window-opened':
            showWindow(message).then(resolve, reject);
            break;
          case 'window-loads':
            void shown?.page.goto(toShown(message.url)).catch(() => undefined);
            break;
          case 'window-closed':
            void shown?.context.close();
            break;
          case 'send':
            // One after the other, as the messages were sent.
            sending = sending.then(() => deliver(message.channel, message.args)).catch(() => undefined);
            break;
        }
      },
    );
    void main.ended.then((code) =>
      reject(new Error(`The program ended (${code}) without a window. ${main.errors()}`)),
    );

    async function showWindow({
      url,
      preload,
      title,
    }: {
      url: string;
      preload: string;
      title: string;
    }): Promise<StandIn> {
      const context = await options.browser.newContext({
        viewport: { width: 1366, height: 728 },
        locale: options.locale ?? 'en-GB',
        serviceWorkers: 'block',
      });
      await context.route('**/*', (route) => answerRoute(route, main, strayRequests));
      const page = await context.newPage();
      shown = { page, context, title };
      await page.exposeBinding(secret, ({ frame }, channel: string, args: unknown[]) =>
        main.ask('invoke', channel, args, askerOf(frame)).then(
          (value) => {
            options.onAnswer?.(args, value);
            return { value };
          },
          (error: Error) => ({ problem: error.message }),
        ),
      );
      await page.addInitScript({ content: sandboxedPreload(preload, secret) });
      context.on('page', (popup) => {
        main
          .ask('mayOpenWindow', toApp(popup.url()))
          .then((isAllowed) => (isAllowed ? undefined : popup.close()))
          // The program or the window ended meanwhile, and the popup with it.
          .catch(() => undefined);
      });
      await page.goto(toShown(url));
      await main.ask('loaded');
      return {
        page,
        title,
        main,
        strayRequests,
        answerDialog: (answer) => main.ask('answerDialog', answer),
        menu: () => main.ask('menu'),
        clickMenu: (id) => main.ask('clickMenu', id),
        close: async () => {
          // The program may be gone before it could answer.
          main.ask('closeWindow').catch(() => undefined);
          return main.ended;
        },
        kill: async () => {
          main.kill();
          await main.ended;
          await context.close();
        },
      };
    }
  });

  async function deliver(channel: string, args: readonly unknown[]): Promise<void> {
    await shown?.page.evaluate(
      ([name, on, values]) => {
        const send = (
          globalThis as unknown as Record<string, ((on: unknown, values: unknown) => void) | undefined>
        )[name];
        send?.(on, values);
      },
      [`${secret}:send`, channel, [...args]] as const,
    );
  }
}

export function environment({
  home,
  locale,
  wallet,
}: Pick<LaunchOptions, 'home' | 'locale' | 'wallet'>): Record<string, string> {
  return {
    PSEA_STAND_IN_HOME: home,
    PSEA_DATA_FOLDER: join(home, 'user-data'),
    PSEA_STAND_IN_LOCALE: locale ?? 'en-GB',
    PSEA_STAND_IN_WALLET: wallet ?? 'real',
    PSEA_STAND_IN_VERSION: '0.0.0',
    // Never the passphrase of whoever runs the tests.
    PSEA_PASSPHRASE: '',
  };
}

function askerOf(frame: Frame) {
  return {
    origin: new URL(toApp(frame.url())).origin === 'null' ? appOrigin : new URL(frame.url()).origin,
    isMainFrame: frame.parentFrame() === null,
  };
}

async function answerRoute(route: Route, main: MainProcess, strayRequests: string[]): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  try {
    if (request.isNavigationRequest() && !(await isWelcome(request.frame(), url, main)))
      return await route.abort('aborted');
    const file = await main.ask('serve', url, request.method());
    if (!url.startsWith(`${appOrigin}/`)) strayRequests.push(url);
    if (!file) return await route.abort('blockedbyclient');
    await route.fulfill({ status: file.status, headers: { ...file.headers }, body: Buffer.from(file.body) });
  } catch {
    // The window or the program closed meanwhile.
    await route.abort().catch(() => undefined);
  }
}

/** The first page is the program's own doing; every later one is asked for by the page and must be let. */
async function isWelcome(frame: Frame, url: string, main: MainProcess): Promise<boolean> {
  if (frame.parentFrame()) return main.ask('mayNavigate', url, 'frame');
  return frame.url() === 'about:blank' || (await main.ask('mayNavigate', url));
}
