import { encodeMessage } from '../../../shared/contract/wire.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { AppEvent, RecentWorkspaces } from '../../core/app.ts';
import type {
  CoreAnswers,
  CoreQuestion,
  CoreStart,
  FromCore,
  Line,
  OpenedWorkspace,
  ToCore,
} from './core-messages.ts';
import type { AppOfMessages } from './dispatch-message.ts';

/** A core that was started: its line, and the news that it ended, by itself or not. */
export interface RunningCore {
  readonly line: Line<ToCore, FromCore>;
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

export interface BesideParts {
  readonly start: Pick<CoreStart, 'dataFolder' | 'version'>;
  readonly documents: string;
  readonly recent: RecentWorkspaces;
  /** Runs a core in a thread or process of its own. */
  readonly run: () => RunningCore;
  readonly logBug: (reference: string, error: unknown) => void;
}

type Ask = CoreQuestion['to'];
interface Waiting {
  readonly to: Ask;
  readonly resolve: (value: never) => void;
}

/**
 * The core in a thread or process beside this one: whatever it works on, the host answers. It is started when it is
 * first needed. When it is lost, what was asked is refused by name, and the next request starts another one, which opens
 * the same workspace again. What was acknowledged lies on the disk by then.
 */
export function coreBeside(parts: BesideParts): AppOfMessages {
  const listeners = new Set<(event: AppEvent) => void>();
  let running: RunningCore | null = null;
  let waiting = new Map<number, Waiting>();
  let open: OpenedWorkspace | null = null;
  let lastId = 0;

  function core(): RunningCore {
    if (running) return running;
    const started = parts.run();
    const asked = new Map<number, Waiting>();
    running = started;
    waiting = asked;
    started.line.listen((message) => hear(message, asked));
    void started.ended.then((problem) => {
      if (running !== started) return;
      running = null;
      parts.logBug('CORE', problem);
      for (const each of asked.values()) each.resolve(whenLost(each.to) as never);
      for (const listener of listeners) listener({ type: 'workspace.changed' });
    });
    const recent = { list: parts.recent.list(), documents: parts.documents };
    started.line.post({ type: 'start', start: { ...parts.start, recent, open } });
    return started;
  }

  function hear(message: FromCore, asked: Map<number, Waiting>): void {
    switch (message.type) {
      case 'several':
        for (const each of message.messages) hear(each, asked);
        return;
      case 'answer':
        asked.get(message.id)?.resolve(message.value as never);
        asked.delete(message.id);
        return;
      case 'event':
        for (const listener of listeners) listener(message.event);
        return;
      case 'opened':
        open = message.open;
        return;
      case 'remember':
        parts.recent.remember(message.workspace);
        return;
    }
  }

  function ask<To extends Ask>(
    question: Extract<CoreQuestion, { to: To }>,
    given?: readonly ArrayBuffer[],
  ): Promise<CoreAnswers[To]> {
    const { line } = core();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, { to: question.to, resolve });
      line.post({ type: 'ask', id, ask: question }, given);
    });
  }

  return {
    dispatch: (path, input, call) => ask({ to: 'dispatch', path, input, call }),
    dispatchMessage: (path, message, call) =>
      ask({ to: 'dispatchMessage', path, message, call }, wholeOf(message)),
    cancel: (call) => running?.line.post({ type: 'cancel', call }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exportKey: () => ask({ to: 'exportKey' }),
    openWithKey: (folder, key, anyway = false) => ask({ to: 'openWithKey', folder, key, anyway }),
    async close() {
      if (!running) return;
      await ask({ to: 'close' });
      const ending = running;
      running = null;
      await ending?.stop();
    },
  };
}

/** The memory of a message, where the message is all of it: a part of a larger one is copied instead. */
function wholeOf(message: Uint8Array): ArrayBuffer[] {
  const { buffer } = message;
  return buffer instanceof ArrayBuffer && buffer.byteLength === message.byteLength ? [buffer] : [];
}

function whenLost(to: Ask): CoreAnswers[Ask] {
  const refused = refuse('CORE_LOST');
  if (to === 'dispatchMessage') return encodeMessage({ result: refused });
  return to === 'exportKey' || to === 'close' ? null : refused;
}
