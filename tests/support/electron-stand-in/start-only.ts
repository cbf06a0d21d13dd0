import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, environment, type LaunchOptions } from './launch.ts';
import { type MainProcess, startMainProcess, type Told } from './main-process.ts';

/** The main process of the built product without a browser: for what a window is, and not for what it shows. */
export interface StartedProgram extends MainProcess {
  /** Resolves once the program has sent a window to its page. */
  readonly opened: Promise<void>;
  readonly told: readonly Told[];
}

export interface StartOnlyOptions extends Pick<LaunchOptions, 'home' | 'wallet' | 'locale' | 'env'> {
  readonly args?: readonly string[];
  /** Another main module than the built one. */
  readonly program?: string;
  /** By how much the product's clock goes quicker. */
  readonly quicker?: number;
}

export function startOnly(options: StartOnlyOptions): StartedProgram {
  mkdirSync(options.home, { recursive: true });
  const told: Told[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const env = {
    ...environment(options),
    // Each start reads the same few megabytes: compiled once, they are there at once.
    NODE_COMPILE_CACHE: join(dirname(options.home), 'compiled'),
    PSEA_STAND_IN_QUICKER: String(options.quicker ?? 1),
    ...options.env,
  };
  const main = startMainProcess(options.program ?? bundle, options.args ?? [], env, (message) => {
    told.push(message);
    if (message.kind === 'window-opened') resolve();
  });
  return { ...main, opened: promise, told };
}

/** The boxes of the system in which the program said that it ends, with what stood in them. */
export function errorBoxes(home: string): { readonly title: string; readonly content: string }[] {
  const file = join(home, 'error-boxes.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
