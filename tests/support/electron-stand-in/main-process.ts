import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QuestionName, Questions, ToBrowser, ToMain } from './messages.ts';

const start = fileURLToPath(new URL('./start.ts', import.meta.url));

export interface MainProcess {
  ask<Name extends QuestionName>(
    name: Name,
    ...args: Parameters<Questions[Name]>
  ): Promise<ReturnType<Questions[Name]>>;
  /** Exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard output. */
  output(): string;
  /** What it wrote to standard error. */
  errors(): string;
  /** Ends it as a power cut would. */
  kill(): void;
}

export type Told = Exclude<ToBrowser, { kind: 'answer' }>;

/** Starts the main half in a process of its own, and carries questions and answers. */
export function startMainProcess(
  bundle: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onTold: (message: Told) => void,
): MainProcess {
  const child: ChildProcess = fork(start, [bundle, ...args], {
    env: { ...process.env, ...env },
    // Structured clones, as between Electron's processes: bytes stay bytes.
    serialization: 'advanced',
    silent: true,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let number = 0;
  let errors = '';
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString('utf8');
  });
  child.stderr?.on('data', (data: Buffer) => {
    errors += data.toString('utf8');
  });
  child.on('message', (message: ToBrowser) => {
    if (message.kind !== 'answer') return onTold(message);
    const question = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.problem === undefined) question?.resolve(message.value);
    else question?.reject(new Error(message.problem));
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`The main process has ended. ${errors}`));
      waiting.clear();
      resolve(code);
    });
  });
  return {
    ended,
    output: () => output,
    errors: () => errors,
    kill: () => {
      child.kill('SIGKILL');
    },
    ask: (name, ...args) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error(`The main process has ended. ${errors}`));
        number += 1;
        waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ kind: 'question', number, name, args } satisfies ToMain, (error) => {
          if (error) reject(error);
        });
      }),
  };
}
