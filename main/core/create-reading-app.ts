import type { Result } from '../../shared/ground/result.ts';
import type { Ports } from './app.ts';
import { answer, createDispatch } from './dispatch.ts';
import { createJobs } from './jobs.ts';
import type { ReadingStore } from './ports.ts';
import type { Progress } from './progress.ts';
import { router } from './router.ts';
import { closeJournal, officerHere, openJournal, type Session } from './session.ts';
import { speakWithKept } from './text/kept-words.ts';
import { createTurns } from './turns.ts';

/** The application as a second reader has it: what changes nothing is answered by the same handlers. */
export interface ReadingApp {
  /** One after the other; each sees the record as it is when its turn comes, whatever is written meanwhile. */
  dispatch(path: readonly string[], input: unknown, progress?: Progress): Promise<Result<unknown>>;
  close(): void;
}

/** Composes the application over a record that is open elsewhere in this program and may change there at any time. */
export function createReadingApp(ports: Ports, store: ReadingStore): ReadingApp {
  const session: Session = {
    ports,
    journal: null,
    savedAt: null,
    jobs: createJobs(),
    emit: () => {},
  };
  const journal = openJournal(session, store);
  const ask = createDispatch(router, session);
  const inTurn = createTurns();

  /** What is kept in memory is read anew when anything was written since: all of it, so that nothing can be forgotten. */
  const asItIsNow = () => {
    if (!store.holdStill()) return;
    journal.rows.reset();
    journal.officer = officerHere(store);
    speakWithKept(session, journal);
  };

  return {
    dispatch: (path, input, progress) =>
      inTurn(() =>
        answer(session, path.join('.'), async () => {
          asItIsNow();
          try {
            return await ask(path, input, progress);
          } finally {
            store.letGo();
          }
        }),
      ),
    close: () => closeJournal(session),
  };
}
