import { describe, expect, it } from 'vitest';
import type { Beside } from '../../../../main/core/ports-beside.ts';
import type { FromReader, RequestQuestion, ToReader } from '../../../../main/hosts/beside/core-messages.ts';
import { createReaders } from '../../../../main/hosts/beside/readers.ts';

const beside: Beside = { folder: '/nowhere', key: '', header: null, file: null };
const question: RequestQuestion = { to: 'dispatch', path: ['workspace', 'check'], input: {} };

/** Readers that answer at once; tells how many run and resolves when one was ended. */
function counted(idleTime: number) {
  const stopped = Promise.withResolvers<void>();
  const count = { started: 0, ended: 0 };
  const readers = createReaders({
    start: { dataFolder: '', version: '' },
    idleTime,
    beside: () => beside,
    tell: () => {},
    logBug: () => {},
    run: () => {
      count.started += 1;
      let hear: (message: FromReader) => void = () => {};
      return {
        line: {
          post: (message: ToReader) => {
            if (message.type === 'ask')
              queueMicrotask(() => hear({ type: 'answer', id: message.id, value: { ok: true, value: 1 } }));
          },
          listen: (next) => {
            hear = next;
          },
        },
        ended: new Promise(() => {}),
        stop: async () => {
          count.ended += 1;
          stopped.resolve();
        },
      };
    },
  });
  return { readers, count, stopped: stopped.promise };
}

describe('a second reader', () => {
  it('is used again, and gives its memory back once nothing was read for a while', async () => {
    const { readers, count, stopped } = counted(20);
    await readers.ask(question);
    expect(await readers.ask(question)).toEqual({ value: { ok: true, value: 1 } });
    expect(count).toEqual({ started: 1, ended: 0 });
    await stopped;
    expect(count).toEqual({ started: 1, ended: 1 });
    await readers.ask(question);
    expect(count).toEqual({ started: 2, ended: 1 });
    await readers.without(async () => {});
    expect(count).toEqual({ started: 2, ended: 2 });
  });
});
