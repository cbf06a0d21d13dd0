import type { CoreApp } from './app.ts';
import type { Journal } from './journal.ts';
import type { Session } from './session.ts';

/** The application where it is composed, for a host that does more with a workspace than its requests. */
export interface WorkingApp extends CoreApp {
  /**
   * Runs work that is no request of the contract, such as an exchange with a hub, in the open workspace and in turn with all
   * changes; null where none is open.
   */
  withWorkspace<Value>(step: (session: Session, journal: Journal) => Promise<Value>): Promise<Value | null>;
}
