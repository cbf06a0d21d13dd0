import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Hindrance } from '../project.mjs';
import type { Broken, RunAnswer, RunMessage, RunOrder } from './runner-process.ts';
import type { Tree } from './tree.ts';

/** Runs tests of one tree, one order at a time. */
export interface Runner {
  /** @returns null when the time limit came first; whatever hung was ended */
  run(order: RunOrder, limitMs: number): Promise<RunAnswer | null>;
  end(): void;
}

type Answered = RunAnswer | 'hung' | 'gone';

/** The process starts with the first order, and anew after one that hung or ended it. */
export function createRunner(tree: Tree): Runner {
  let child: ChildProcess | null = null;
  const start = async () => {
    const started = fork(join(import.meta.dirname, 'runner-process.ts'), [], {
      cwd: tree.folder,
      // A group of its own: a worker in an endless loop hears nothing, and has to be ended with its parent.
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: tree.temporary, TEMP: tree.temporary, TMP: tree.temporary, CI: '' },
    });
    child = started;
    // One that ended between two orders is noticed by the next.
    started.on('error', () => undefined);
    await once(started, 'message');
    return started;
  };
  const end = () => {
    if (child) endWithWorkers(child);
    child = null;
  };
  const ask = async (order: RunOrder, limitMs: number): Promise<Answered> => {
    const running = child?.connected ? child : await start();
    const answer = await answerOf(running, { ...order, changed: tree.takeWritten() }, limitMs);
    if (typeof answer === 'string') end();
    return answer;
  };
  return {
    async run(order, limitMs) {
      const answer = await ask(order, limitMs);
      // Whatever ended the process may have come from outside: what ends it twice is the change.
      const again = answer === 'gone' ? await ask(order, limitMs) : answer;
      return typeof again === 'string' ? null : again;
    },
    end,
  };
}

function answerOf(child: ChildProcess, order: RunMessage, limitMs: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const finish = (answer: Answered, broken?: string) => {
      clearTimeout(limit);
      child.removeAllListeners('message').removeAllListeners('exit');
      if (broken === undefined) resolve(answer);
      else reject(new Hindrance(`Vitest could not run the tests: ${broken}`));
    };
    const limit = setTimeout(() => finish('hung'), limitMs);
    child.once('message', (answer) => finish(answer as RunAnswer, (answer as Partial<Broken>).broken));
    child.once('exit', () => finish('gone'));
    child.send(order, (error) => {
      if (error) finish('gone');
    });
  });
}

function endWithWorkers(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // It had ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
