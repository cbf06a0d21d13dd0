import type { MessageCode } from '../../shared/contract/messages.ts';
import type { FileContent } from '../../shared/contract/request.ts';
import type { StoredFile } from '../../shared/evidence/evidence-entries.ts';
import type { FormWorkbook } from '../../shared/form/form-model.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import type { RegisterReport } from '../../shared/report/register-report.ts';
import type { WordReport } from '../../shared/report/word-report.ts';
import type { Result } from '../../shared/result.ts';
import type { ReadWorkbook } from '../../shared/sheet/sheet.ts';
import type { Clock, Ids, Workspaces } from './ports.ts';

/** Everything that the core is given. Each host composes it once (`main/hosts/compose.ts`). */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly workspaces: Workspaces;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly recent: RecentWorkspaces;
  readonly readWorkbook: (file: FileContent) => Promise<Result<ReadWorkbook, MessageCode>>;
  readonly writeWord: (report: WordReport) => Promise<Uint8Array>;
  readonly writeRegisterExcel: (report: RegisterReport) => Promise<Uint8Array>;
  /** Kind and dangers of a file, told from its content; runs and unpacks nothing. */
  readonly inspectFile: (file: FileContent) => Promise<Pick<StoredFile, 'kind' | 'mediaType' | 'flags'>>;
  /** A zip archive; `producedAt` is ISO 8601 in UTC. */
  readonly writeZip: (
    parts: readonly { readonly path: string; readonly bytes: Uint8Array }[],
    producedAt: string,
  ) => Promise<Uint8Array>;
  /** The self-assessment workbook that a partner fills in. */
  readonly writeForm: (form: FormWorkbook) => Promise<Uint8Array>;
  /** Version of this program, printed on every document. */
  readonly programVersion: string;
  /** Whole error of a bug, with the reference that the person sees. */
  readonly logBug: (reference: string, error: unknown) => void;
}

/** Workspaces opened lately on this computer: a preference of the host, never the record of truth. */
export interface RecentWorkspaces {
  list(): readonly { readonly folder: string; readonly office: string; readonly openedAt: string }[];
  remember(workspace: { readonly folder: string; readonly office: string; readonly openedAt: string }): void;
  /** Where a new workspace would go. */
  suggestedFolder(): string;
}

export type AppEvent =
  | { readonly type: 'workspace.changed' }
  | { readonly type: 'partner.changed'; readonly partner: string };

/** The application as hosts see it. */
export interface App {
  /**
   * Answers one request of the contract. `path` is feature and verb, such as `['partner', 'list']`.
   * Always resolves to a Result; a bug is logged whole and answered as UNEXPECTED.
   */
  dispatch(path: readonly string[], input: unknown): Promise<Result<unknown>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: AppEvent) => void): () => void;
  /** Raw key of the open workspace for the system's keychain; null when none is open. */
  exportKey(): string | null;
  /** Opens a workspace with a key that the system's keychain kept. Same answer as `workspace.open`. */
  openWithKey(folder: string, key: string): Promise<Result<unknown>>;
  /** Closes the workspace; call before the program ends. */
  close(): Promise<void>;
}
