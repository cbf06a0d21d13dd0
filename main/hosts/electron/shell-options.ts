import { readStartOptions, type StartOptions } from '../start-options.ts';

/**
 * The person's options among the arguments of Electron, which adds its own before and after them. What is
 * not ours is passed over: a desktop has no place to show help.
 */
export function readShellOptions(argv: readonly string[]): StartOptions {
  const ours: string[] = [];
  for (const [index, arg] of argv.entries()) {
    if (arg === '--demo' || arg.startsWith('--workspace=')) ours.push(arg);
    const value = argv[index + 1];
    if (arg === '--workspace' && value !== undefined) ours.push(arg, value);
  }
  return readStartOptions(ours);
}
