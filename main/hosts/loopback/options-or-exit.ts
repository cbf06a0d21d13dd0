import { readStartOptions, type StartOptions, startHelp } from '../start-options.ts';

const WRONG_USAGE = 2;

/** The options that the person gave. Ends the program after `--help`, and on an option that is none. */
export function optionsOrExit(args: readonly string[]): StartOptions {
  try {
    const read = readStartOptions(args);
    if (!read.help) return read;
    process.stdout.write(startHelp);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${startHelp}`);
    process.exit(WRONG_USAGE);
  }
}
