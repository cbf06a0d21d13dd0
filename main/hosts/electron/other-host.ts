import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Another way into the same program, which the installed one brings along. */
interface OtherHost {
  /** Its file beside the bundled host. */
  readonly entry: 'cli.js' | 'loopback.js';
  readonly args: readonly string[];
}

/**
 * The host that a start asks for by `--cli` or `--browser`, with what stands behind it; null for the window. Electron's
 * program can't be started as a plain Node any more, which a fuse forbids: so it goes the way of its own main module.
 */
export function otherHostOf(argv: readonly string[]): OtherHost | null {
  const at = argv.findIndex((arg) => arg === '--cli' || arg === '--browser');
  if (at < 0) return null;
  return { entry: argv[at] === '--cli' ? 'cli.js' : 'loopback.js', args: argv.slice(at + 1) };
}

/** Runs it in the place of the window. The command line ends with the program; the browser's host stays until a signal. */
export async function runOtherHost(hostFolder: string, { entry, args }: OtherHost): Promise<void> {
  const file = join(hostFolder, entry);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
  if (entry !== 'cli.js') return;
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  app.exit(Number(process.exitCode ?? 0));
}

/** What was written has left the process: a pipe of Windows takes it later. */
const flushed = (stream: NodeJS.WriteStream) =>
  new Promise<void>((resolve) => void stream.write('', () => resolve()));
