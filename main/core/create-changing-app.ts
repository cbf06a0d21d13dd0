import type { ProgressEvent } from '../../shared/contract/host.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { AppEvent, Left, Ports } from './app.ts';
import { createDispatch } from './dispatch.ts';
import { createJobs } from './jobs.ts';
import type { WorkspaceStore } from './ports.ts';
import type { Aside } from './ports-beside.ts';
import type { Progress } from './progress.ts';
import { router } from './router.ts';
import { closeJournal, openJournal, type Session } from './session.ts';

/** The application as a thread has it that makes one long change in the place of the core. */
export interface ChangingApp {
  dispatch(path: readonly string[], input: unknown, progress: Progress): Promise<Result<unknown>>;
  /** What was left so far. */
  left(): Left;
  close(): void;
}

/** Composes the application over a record whose core stepped aside. */
export function createChangingApp(
  ports: Ports,
  store: WorkspaceStore,
  /** What the core knew when it stepped aside. */
  { savedAt, copiedOn }: Pick<Aside, 'savedAt' | 'copiedOn'>,
  /** How far it has come is told at once. */
  tell: (event: ProgressEvent) => void,
): ChangingApp {
  const events: AppEvent[] = [];
  const session: Session = {
    ports,
    journal: null,
    savedAt: null,
    jobs: createJobs(),
    emit: (event) => void (event.type === 'progress' ? tell(event) : events.push(event)),
  };
  openJournal(session, store);
  Object.assign(session, { savedAt, copiedOn });
  return {
    dispatch: createDispatch(router, session),
    left: () => ({
      lastPlace: store.lastPlace(),
      savedAt: session.savedAt,
      copiedOn: session.copiedOn ?? null,
      events,
    }),
    close: () => closeJournal(session),
  };
}
