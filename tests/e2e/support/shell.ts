import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type Browser, type Page } from 'playwright-core';
import { launchStandIn } from '../../support/electron-stand-in/launch.ts';
import type { DialogAnswer } from '../../support/electron-stand-in/messages.ts';

/** The running desktop program, on real Electron or in the stand-in, as tests of both use it. */
export interface Shell {
  readonly page: Page;
  /** The person's answer to the native dialog that comes next. */
  answerDialog(answer: DialogAnswer): Promise<void>;
  /** Options of the native dialogs shown so far. */
  dialogsShown(): Promise<readonly ShownDialog[]>;
  clickMenu(id: string): Promise<void>;
  menuLabels(): Promise<readonly string[]>;
  /** Closes the window as its cross does; gives the program's exit code. */
  close(): Promise<number | null>;
  /** Ends the program at once, as a power cut does. */
  kill(): Promise<void>;
}

export interface ShownDialog {
  readonly options: { readonly defaultPath?: string };
}

export interface ShellOptions {
  readonly browser: Browser;
  readonly home: string;
  readonly args?: readonly string[];
}

const project = join(import.meta.dirname, '..', '..', '..');

/** On real Electron where PSEA_ELECTRON names its program (`npm run test:electron`), else in the stand-in. */
export function launchShell(options: ShellOptions): Promise<Shell> {
  const program = process.env.PSEA_ELECTRON;
  return program ? launchElectron(program, options) : launchInStandIn(options);
}

async function launchInStandIn(options: ShellOptions): Promise<Shell> {
  const standIn = await launchStandIn(options);
  return {
    ...standIn,
    dialogsShown: async () => (await standIn.main.ask('dialogsShown')) as readonly ShownDialog[],
    menuLabels: async () => (await standIn.menu()).map(({ label }) => label),
  };
}

/** What the tests keep in the main process of real Electron, whose dialogs no test could answer by hand. */
interface Answering {
  pseaAnswers: DialogAnswer[];
  pseaShown: ShownDialog[];
}

async function launchElectron(program: string, { home, args = [] }: ShellOptions): Promise<Shell> {
  mkdirSync(home, { recursive: true });
  const application = await _electron.launch({
    executablePath: program,
    args: [project, ...args],
    // Playwright would start it without its sandbox, which the program refuses.
    chromiumSandbox: true,
    cwd: project,
    env: { ...definedOnly(process.env), PSEA_PASSPHRASE: '', PSEA_DATA_FOLDER: join(home, 'user-data') },
  });
  const ended = new Promise<number | null>((resolve) => application.process().once('exit', resolve));
  await application.evaluate(({ dialog }) => {
    const kept = globalThis as unknown as Answering;
    kept.pseaAnswers = [];
    kept.pseaShown = [];
    const answer = (...shown: unknown[]) => {
      kept.pseaShown.push({ options: shown.at(-1) as ShownDialog['options'] });
      return Promise.resolve(kept.pseaAnswers.shift() ?? { canceled: true });
    };
    Object.assign(dialog, { showSaveDialog: answer, showOpenDialog: answer });
  });
  return {
    page: await application.firstWindow(),
    answerDialog: (answer) =>
      application.evaluate((_electronModule, given) => {
        (globalThis as unknown as Answering).pseaAnswers.push(given);
      }, answer),
    dialogsShown: () => application.evaluate(() => (globalThis as unknown as Answering).pseaShown),
    clickMenu: (id) =>
      application.evaluate(({ Menu }, wanted) => {
        Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
      }, id),
    menuLabels: () =>
      application.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label)),
    close: async () => {
      await application
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => null);
      return ended;
    },
    kill: async () => {
      application.process().kill('SIGKILL');
      await ended;
    },
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
