import { app, BrowserWindow } from 'electron';
import type { StartOptions } from '../start-options.ts';

/** What a second start was asked to show. It travels as data, since Electron may change the order of arguments. */
export type AskedAtStart = Pick<StartOptions, 'demo' | 'workspace'>;

/**
 * One program per person: a second start shows the window of the first, or has it open one (`onSecond`, which is told
 * what that start was asked for). Answers whether this is the first; if not, the program ends.
 */
export function setupSingleInstance<Options extends StartOptions>(
  options: Options,
  onSecond: (asked: Options) => void,
): boolean {
  const { demo, workspace } = options;
  if (!app.requestSingleInstanceLock({ demo, workspace } satisfies AskedAtStart)) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, _argv, _folder, data) => onSecond({ ...options, ...askedOf(data) }));
  return true;
}

/** Shows the window that there is; false where there is none. */
export function showWindow(): boolean {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return false;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return true;
}

function askedOf(data: unknown): AskedAtStart {
  const { demo, workspace } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return { demo: demo === true, workspace: typeof workspace === 'string' ? workspace : null };
}
