import type { ProgressEvent } from '../../../shared/contract/host.ts';
import type { ChangingApp } from '../../core/create-changing-app.ts';
import { Cancelled, type Progress } from '../../core/progress.ts';
import type { ChangerStart, FromChanger, Line, ToChanger } from './core-messages.ts';
import { dispatchMessage } from './dispatch-message.ts';
import { pacedProgress } from './paced-progress.ts';
import { givenWith } from './serve-reader.ts';

type Compose = (start: ChangerStart, tell: (event: ProgressEvent) => void) => Promise<ChangingApp>;

/** Makes one long change at its end of the line. What goes wrong at the start ends its thread, and the core does it. */
export function serveChanger(line: Line<FromChanger, ToChanger>, compose: Compose): void {
  let changer: Promise<ChangingApp> | null = null;
  const { at } = pacedProgress(
    (step, done, total) => line.post({ type: 'progress', step, done, total }),
    // What was begun is done whole or not at all, whether somebody waits for it or not.
    () => false,
  );
  const progressOf = (flag: Int32Array<SharedArrayBuffer>): Progress => ({
    at,
    between(...of) {
      if (Atomics.load(flag, 0) === 1) throw new Cancelled();
      at(...of);
    },
  });
  const started = () => {
    if (!changer) throw new Error('The thread was asked before it was started.');
    return changer;
  };
  line.listen((message) => {
    switch (message.type) {
      case 'start':
        changer = compose(message.start, (event) => line.post({ type: 'event', event }));
        void changer.then(() => line.post({ type: 'ready' }));
        return;
      case 'ask': {
        const { ask, flag } = message;
        void started().then(async (app) => {
          const dispatch = (input: unknown) => app.dispatch(ask.path, input, progressOf(flag));
          const value = await (ask.to === 'dispatch'
            ? dispatch(ask.input)
            : dispatchMessage(dispatch, ask.message));
          line.post({ type: 'changed', value, left: app.left() }, givenWith(value));
        });
        return;
      }
      case 'end':
        void started().then((app) => {
          app.close();
          line.post({ type: 'closed' });
        });
    }
  });
}
