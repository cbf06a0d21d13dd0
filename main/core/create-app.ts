import type { AppEvent, Left, Ports } from './app.ts';

import { answer, createDispatch } from './dispatch.ts';
import { createJobs } from './jobs.ts';
import { reportBug } from './report-bug.ts';
import { router } from './router.ts';
import { closeJournal, officerHere, type Session } from './session.ts';
import { speakWithKept } from './text/kept-words.ts';
import { createTurns } from './turns.ts';
import type { WorkingApp } from './working-app.ts';
import { keepCopyAtClose, keepCopyQuietly } from './workspace/care/own-copies.ts';
import { openWorkspace, refuseHeld } from './workspace/open.ts';

/** Rows that are read one by one after a change beside the core. */
const mostRenewed = 500;

/** Composes the application from its ports. Hosts call it once. */
export function createApp(ports: Ports): WorkingApp {
  const listeners = new Set<(event: AppEvent) => void>();
  const inTurn = createTurns();
  const session: Session = {
    ports,
    journal: null,
    savedAt: null,
    jobs: createJobs(),
    inTurn,
    emit: (event) => {
      for (const listener of listeners) tell(listener, event);
    },
  };
  /** Somebody who can't hear of a change doesn't undo it, and doesn't keep it from others. */
  const tell = (listener: (event: AppEvent) => void, event: AppEvent) => {
    try {
      listener(event);
    } catch (error) {
      reportBug(session, error, 'event');
    }
  };
  const dispatch = createDispatch(router, session, inTurn);
  /** Nobody waits for the day's copy, but the next change does, so that it holds a record at rest. */
  const copyOfTheDay = () => {
    if (ports.ownCopies !== 'always' || session.savedAt === null || session.copiedOn === ports.clock.today())
      return;
    session.copiedOn = ports.clock.today();
    void inTurn(() => keepCopyQuietly(session, 'daily'));
  };
  return {
    dispatch: async (path, input, progress) => {
      const answered = await dispatch(path, input, progress);
      copyOfTheDay();
      return answered;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exportKey: async () => session.journal && ports.workspaces.exportKey(session.journal.store),
    openWithKey: (folder, key, anyway) =>
      inTurn(() =>
        answer(
          session,
          'host.openRemembered',
          async () =>
            (anyway ? null : await refuseHeld(session, folder)) ??
            openWorkspace(session, folder, { kind: 'key', key }),
        ),
      ),
    aside: (step) =>
      inTurn(async () => {
        const { journal } = session;
        // What a job writes between its steps waits for no turn.
        const stepped = journal && !session.jobs.isRunning() ? journal.store.stepAside() : null;
        if (!journal || !stepped) return null;
        let isBack = false;
        const back = (left: Left | null) => {
          if (isBack) return;
          isBack = true;
          stepped.back(left?.lastPlace ?? null);
          // To read few is quicker; of many, all at once.
          if (left?.rows && left.rows.length <= mostRenewed) journal.rows.renew(left.rows);
          else journal.rows.reset();
          journal.officer = officerHere(journal.store);
          // A pack that came in there may hold the office's own words.
          speakWithKept(session, journal);
          session.savedAt = left?.savedAt ?? session.savedAt;
          session.copiedOn = left?.copiedOn ?? session.copiedOn ?? null;
          for (const event of left?.events ?? [{ type: 'workspace.changed' } as const]) session.emit(event);
        };
        try {
          const beside = ports.workspaces.beside(journal.store);
          const { savedAt, copiedOn = null } = session;
          return await step({ ...beside, lastPlace: stepped.lastPlace, savedAt, copiedOn }, back);
        } finally {
          back(null);
        }
      }),
    withWorkspace: (step) => inTurn(async () => (session.journal ? step(session, session.journal) : null)),
    beside: (isReading) =>
      session.journal?.store.settle(isReading) ? ports.workspaces.beside(session.journal.store) : null,
    close: () =>
      inTurn(async () => {
        await keepCopyAtClose(session);
        closeJournal(session);
      }),
  };
}
