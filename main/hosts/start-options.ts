import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** How the window hosts are started; both understand the same. */
export interface StartOptions {
  /** Open the fictional demo, making it first where it doesn't exist. */
  readonly demo: boolean;
  readonly workspace: string | null;
  /** Loopback only: 0 for any free port. */
  readonly port: number;
  /** Loopback only: whether to show the address in the browser. */
  readonly open: boolean;
  readonly help: boolean;
}

export const startHelp = `Usage: npm start -- [options]

  --demo             open a workspace with fictional partners, to learn and to show
  --workspace DIR    offer this workspace to be unlocked
  --port NUMBER      browser only: use this port of 127.0.0.1 instead of a free one
  --no-open          browser only: print the address, open nothing
  --help             show this text
`;

/**
 * Reads the arguments; relative folders count from where the person stands. Throws a TypeError whose
 * message says which argument is wrong.
 */
export function readStartOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      demo: { type: 'boolean', default: false },
      workspace: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new TypeError(`--port ${values.port} is not a port number.`);
  return {
    demo: values.demo,
    workspace:
      values.workspace === undefined ? null : resolve(env.INIT_CWD ?? process.cwd(), values.workspace),
    port,
    open: !values['no-open'],
    help: values.help,
  };
}
