import type { ProgressStep } from '../../../shared/contract/progress.ts';
import { encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { Beside } from '../../core/ports-beside.ts';
import type {
  FromReader,
  Line,
  ReaderStart,
  RequestAnswer,
  RequestQuestion,
  ToReader,
} from './core-messages.ts';

/** A reader that was started in a thread of its own. */
export interface RunningReader {
  readonly line: Line<ToReader, FromReader>;
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

export interface ReadersParts {
  readonly start: Omit<ReaderStart, 'beside'>;
  readonly run: () => RunningReader;
  /** What a reader needs now; null where none can read. */
  readonly beside: (isReading: boolean) => Beside | null;
  readonly tell: (call: string, step: ProgressStep, done: number, total: number) => void;
  readonly logBug: (reference: string, error: unknown) => void;
  /** Milliseconds without anything to read; else what is usual. */
  readonly idleTime?: number;
}

/** Second readers of the record, started when they are needed. */
export interface Readers {
  /** The answer of a reader; null where there can be none, and whoever asks has to read by itself. */
  ask(question: RequestQuestion): Promise<{ readonly value: RequestAnswer } | null>;
  cancel(call: string): void;
  /** Ends what is read, lets `step` close or change what is open, and goes on with what was asked meanwhile. */
  without<Value>(step: () => Promise<Value>): Promise<Value>;
}

/** Long reading that goes on at once: one, and a second that needn't wait for the first. Each has the rows in memory. */
const most = 2;

/**
 * Milliseconds in which a reader may put away what it began, before its thread is ended. A backup has a copy to take away,
 * and is longer in the database engine, where nothing is heard.
 */
const graceOf = (name: string) => (name === 'workspace.backup' ? 20_000 : 3_000);

type Answer = { readonly value: RequestAnswer } | null;

interface Waiting {
  readonly question: RequestQuestion;
  readonly answer: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  cancelled: boolean;
}

interface Work {
  readonly id: number;
  readonly waiting: Waiting;
  readonly flag: Int32Array<SharedArrayBuffer>;
}

/** Milliseconds that a reader waits for more to read before its memory is given back. */
const idleTime = 10_000;

interface Reader {
  readonly running: RunningReader;
  /** What it has open, as text to compare. */
  readonly opened: string;
  ready: boolean;
  work: Work | null;
  /** Since when it has nothing to do, by the count of what was given out. */
  idleSince: number;
}

const nameOf = ({ question }: Waiting) => question.path.join('.');

export function createReaders(parts: ReadersParts): Readers {
  const readers = new Set<Reader>();
  const ending = new Set<Promise<unknown>>();
  const queue: Waiting[] = [];
  let lastId = 0;
  let pauses = 0;
  /** A thread that can't even start is not tried again before another workspace is opened. */
  let unable = false;

  const refusedAs = (code: 'CANCELLED' | 'CORE_LOST', { question, resolve }: Waiting) => {
    const refused = refuse(code);
    resolve({ value: question.to === 'dispatch' ? refused : encodeMessage({ result: refused }) });
  };

  function next(): void {
    while (pauses === 0) {
      const busy = [...readers].flatMap(({ work }) => (work ? [nameOf(work.waiting)] : []));
      // Two of a kind take turns: two backups would write into one folder.
      const at = queue.findIndex((waiting) => !busy.includes(nameOf(waiting)));
      const [first] = busy.length < most && at >= 0 ? queue.splice(at, 1) : [];
      if (!first) return;
      give(first, busy.length > 0);
    }
  }

  function give(waiting: Waiting, isReading: boolean): void {
    const beside = unable ? null : besideNow(isReading);
    if (!beside) {
      waiting.resolve(null);
      return;
    }
    const opened = JSON.stringify(beside, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    const idle = [...readers].filter(({ work }) => work === null);
    for (const each of idle) if (each.opened !== opened) end(each);
    const reader = idle.find((each) => each.opened === opened) ?? started(beside, opened);
    lastId += 1;
    const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    reader.work = { id: lastId, waiting, flag };
    reader.running.line.post({ type: 'ask', id: lastId, ask: waiting.question, flag });
  }

  function besideNow(isReading: boolean): Beside | null {
    try {
      return parts.beside(isReading);
    } catch (error) {
      parts.logBug('READER', error);
      return null;
    }
  }

  function started(beside: Beside, opened: string): Reader {
    const running = parts.run();
    const reader: Reader = { running, opened, ready: false, work: null, idleSince: 0 };
    readers.add(reader);
    running.line.listen((message) => hear(reader, message));
    void running.ended.then((problem) => lost(reader, problem));
    running.line.post({ type: 'start', start: { ...parts.start, beside } });
    return reader;
  }

  function hear(reader: Reader, message: FromReader): void {
    const { work } = reader;
    if (message.type === 'ready') reader.ready = true;
    if (message.type === 'ready' || work === null || message.id !== work.id) return;
    if (message.type === 'progress') {
      const { call } = work.waiting.question;
      if (call !== undefined) parts.tell(call, message.step, message.done, message.total);
      return;
    }
    reader.work = null;
    work.waiting.resolve({ value: message.value });
    next();
    // The second one's memory is given back as soon as one is enough again.
    if (readers.size > 1 && reader.work === null) end(reader);
    else if (reader.work === null) endWhenIdle(reader);
  }

  function endWhenIdle(reader: Reader): void {
    reader.idleSince = lastId;
    const wait = setTimeout(() => {
      if (readers.has(reader) && reader.work === null && reader.idleSince === lastId) end(reader);
    }, parts.idleTime ?? idleTime);
    wait.unref();
  }

  /** A thread that ended by itself, or was ended since it didn't hear that nobody waits. */
  function lost(reader: Reader, problem: unknown): void {
    if (!readers.delete(reader)) return;
    const { work } = reader;
    reader.work = null;
    if (work?.waiting.cancelled) refusedAs('CANCELLED', work.waiting);
    else {
      parts.logBug('READER', problem);
      unable ||= !reader.ready;
      if (work && reader.ready) refusedAs('CORE_LOST', work.waiting);
      else work?.waiting.resolve(null);
    }
    next();
  }

  /** Until the thread has ended and let go of the files, nobody may close them. */
  function end(reader: Reader): void {
    readers.delete(reader);
    const ended = reader.running.stop().finally(() => ending.delete(ended));
    ending.add(ended);
  }

  /** Resolves when it was answered, in whatever way. */
  async function cancelWork({ work, running }: Reader): Promise<void> {
    if (!work) return;
    work.waiting.cancelled = true;
    Atomics.store(work.flag, 0, 1);
    const patience = setTimeout(() => void running.stop(), graceOf(nameOf(work.waiting)));
    await work.waiting.answer;
    clearTimeout(patience);
  }

  return {
    ask(question) {
      const { promise: answer, resolve } = Promise.withResolvers<Answer>();
      queue.push({ question, answer, resolve, cancelled: false });
      next();
      return answer;
    },
    cancel(call) {
      const at = queue.findIndex(({ question }) => question.call === call);
      if (at >= 0) for (const waiting of queue.splice(at, 1)) refusedAs('CANCELLED', waiting);
      for (const reader of readers)
        if (reader.work?.waiting.question.call === call && !reader.work.waiting.cancelled)
          void cancelWork(reader);
    },
    async without(step) {
      pauses += 1;
      try {
        await Promise.all([...readers].map(cancelWork));
        for (const each of readers) end(each);
        await Promise.all(ending);
        unable = false;
        return await step();
      } finally {
        pauses -= 1;
        next();
      }
    },
  };
}
