import { onTestFinished } from 'vitest';
import type { CliParts } from '../../../../main/hosts/cli/cli-parts.ts';
import { runCli } from '../../../../main/hosts/cli/run-cli.ts';
import { startApp } from '../../../support/app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON. */
  readonly value: unknown;
  /** Standard error as JSON: a refusal. */
  readonly refusal: unknown;
}

export interface Terminal {
  /** Where the person stands. */
  readonly cwd: string;
  readonly env: Record<string, string | undefined>;
  run(
    args: readonly string[],
    standardInput?: string | Uint8Array,
    at?: Partial<Pick<CliParts, 'terminalWidth' | 'askSecret'>>,
  ): Promise<Outcome>;
}

export const passphrase = 'a fictional passphrase';

/** A terminal in an empty folder. Each command composes the application anew, as each process would. */
export function terminal(): Terminal {
  const cwd = temporaryFolder();
  const env: Record<string, string | undefined> = { PSEA_PASSPHRASE: passphrase };
  return {
    cwd,
    env,
    run: async (args, standardInput = '', at = {}) => {
      let [stdout, stderr] = ['', ''];
      const exit = await runCli(args, {
        cwd,
        env,
        version: '0.0.0-test',
        ...at,
        readStandardInput: async () => Buffer.from(standardInput as string).toString('utf8'),
        readStandardBytes: async () => new Uint8Array(Buffer.from(standardInput as string)),
        compose: async () => {
          const test = startApp({ today: '2026-03-02' });
          onTestFinished(() => test.end());
          return test.app;
        },
        print: (text) => {
          stdout += text;
        },
        printBytes: (bytes) => {
          stdout += Buffer.from(bytes).toString('latin1');
        },
        printError: (text) => {
          stderr += text;
        },
      });
      return { exit, stdout, stderr, value: parse(stdout), refusal: parse(stderr) };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
