import type { ProgressStep } from '../../../shared/contract/progress.ts';
import { encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { CoreApp } from '../../core/app.ts';
import type {
  ChangerStart,
  FromChanger,
  Line,
  RequestAnswer,
  RequestQuestion,
  ToChanger,
} from './core-messages.ts';

/** A thread that was started for one change. */
export interface RunningChanger {
  readonly line: Line<ToChanger, FromChanger>;
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

export interface ChangersParts {
  readonly start: Omit<ChangerStart, 'aside'>;
  readonly run: () => RunningChanger;
  readonly aside: CoreApp['aside'];
  readonly tell: (call: string, step: ProgressStep, done: number, total: number) => void;
  readonly logBug: (reference: string, error: unknown) => void;
}

/** Long changes, each in a thread of its own while the core steps aside. */
export interface Changers {
  /** The answer; null where no thread could make the change, nothing was done, and whoever asks has to by itself. */
  ask(question: RequestQuestion): Promise<{ readonly value: RequestAnswer } | null>;
  /** What goes on or waits under that name is left behind the step at hand, where it consists of steps. */
  cancel(call: string): void;
}

export function createChangers({ start, run, aside, tell, logBug }: ChangersParts): Changers {
  /** A thread that can't even start is not tried again. */
  let unable = false;
  const asked = new Map<string, Int32Array<SharedArrayBuffer>>();

  async function ask(question: RequestQuestion, flag: Int32Array<SharedArrayBuffer>) {
    return unable
      ? null
      : aside(async (given, back) => {
          const running = run();
          const { promise, resolve } = Promise.withResolvers<{ readonly value: RequestAnswer } | null>();
          let isReady = false;
          let answer: RequestAnswer | undefined;
          running.line.listen((message) => {
            if (message.type === 'ready') isReady = true;
            if (message.type === 'progress' && question.call !== undefined)
              tell(question.call, message.step, message.done, message.total);
            if (message.type === 'event') {
              const { call, step, done, total } = message.event;
              tell(call, step, done, total);
            }
            if (message.type === 'changed') {
              answer = message.value;
              try {
                back(message.left);
              } catch (error) {
                // A disk that fails now undoes nothing: the next request finds it.
                logBug('CHANGER', error);
              }
              running.line.post({ type: 'end' });
            }
            if (message.type === 'closed' && answer !== undefined) resolve({ value: answer });
          });
          void running.ended.then((problem) => {
            // What was answered is on the disk, and told even where closing failed.
            if (answer !== undefined) resolve({ value: answer });
            else {
              logBug('CHANGER', problem);
              unable ||= !isReady;
              resolve(isReady ? { value: lost(question) } : null);
            }
          });
          running.line.post({ type: 'start', start: { ...start, aside: given } });
          running.line.post({ type: 'ask', ask: question, flag });
          const told = await promise;
          // Until the thread has ended and let go of the files, nobody may close them.
          await running.stop();
          return told;
        });
  }

  return {
    async ask(question) {
      const { call } = question;
      const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      if (call !== undefined) asked.set(call, flag);
      try {
        return await ask(question, flag);
      } finally {
        if (call !== undefined && asked.get(call) === flag) asked.delete(call);
      }
    },
    cancel(call) {
      const flag = asked.get(call);
      if (flag) Atomics.store(flag, 0, 1);
    },
  };
}

function lost({ to }: RequestQuestion): RequestAnswer {
  const refused = refuse('CORE_LOST');
  return to === 'dispatch' ? refused : encodeMessage({ result: refused });
}
