import type { ReadingApp } from '../../core/create-reading-app.ts';
import type { Progress } from '../../core/progress.ts';
import type {
  FromReader,
  Line,
  ReaderStart,
  RequestAnswer,
  RequestQuestion,
  ToReader,
} from './core-messages.ts';
import { dispatchMessage } from './dispatch-message.ts';
import { pacedProgress } from './paced-progress.ts';

type Compose = (start: ReaderStart) => Promise<ReadingApp>;

/** Runs a second reader at its end of the line. What goes wrong at the start ends its thread, and the core reads itself. */
export function serveReader(line: Line<FromReader, ToReader>, compose: Compose): void {
  let reader: Promise<ReadingApp> | null = null;
  line.listen((message) => {
    switch (message.type) {
      case 'start':
        reader = compose(message.start);
        void reader.then(() => line.post({ type: 'ready' }));
        return;
      case 'ask': {
        if (!reader) throw new Error('The reader was asked before it was started.');
        const { id, ask, flag } = message;
        const progress = pacedProgress(
          (step, done, total) => line.post({ type: 'progress', id, step, done, total }),
          () => Atomics.load(flag, 0) === 1,
        );
        void reader
          .then((app) => answer(app, ask, progress))
          .then((value) => line.post({ type: 'answer', id, value }, givenWith(value)));
      }
    }
  });
}

async function answer(app: ReadingApp, ask: RequestQuestion, progress: Progress): Promise<RequestAnswer> {
  const dispatch = (input: unknown) => app.dispatch(ask.path, input, progress);
  return ask.to === 'dispatch' ? dispatch(ask.input) : dispatchMessage(dispatch, ask.message);
}

/** A message that was written for this answer alone is handed over whole. */
export function givenWith(value: unknown): ArrayBuffer[] {
  return value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
}
