import type { ActionLibrary } from '../../shared/content/actions/action-library.ts';
import type { ClauseLibrary } from '../../shared/content/clause/clause.ts';
import type { EvidenceVocabulary } from '../../shared/content/evidence/vocabulary.ts';
import type { Versions } from '../../shared/content/files/versions.ts';
import type { Term } from '../../shared/content/instrument/glossary.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../shared/content/practice-checks/check-library.ts';
import type { ProgressEvent } from '../../shared/contract/host.ts';
import type { AnnexModel } from '../../shared/documents/annex/annex-model.ts';
import type { CalendarFile } from '../../shared/documents/calendar/build-calendar.ts';
import type { ComparisonModel } from '../../shared/documents/comparison/comparison-model.ts';
import type { ReturnedText } from '../../shared/documents/comparison/returned-text.ts';
import type { DiffWords } from '../../shared/documents/comparison/word-changes.ts';
import type { FormWorkbook } from '../../shared/documents/form/form-model.ts';
import type { FormPage } from '../../shared/documents/form-page/build-page.ts';
import type { WordForm } from '../../shared/documents/form-word/build-word.ts';
import type { FormDocument } from '../../shared/documents/form-word/form-document.ts';
import type { PlanForm } from '../../shared/documents/plan-form/plan-form-model.ts';
import type { RegisterReport } from '../../shared/documents/report/register-report.ts';
import type { WordReport } from '../../shared/documents/report/word-report.ts';
import type { XlsForm } from '../../shared/documents/xlsform/build-xlsform.ts';
import type { FileContent } from '../../shared/ground/refusals/request.ts';
import type { SpreadsheetError } from '../../shared/ground/refusals/spreadsheet-errors.ts';
import type { TemplateError } from '../../shared/ground/refusals/template-errors.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { ReadWorkbook } from '../../shared/ground/sheet/sheet.ts';
import type { StoredFile } from '../../shared/record/shapes/evidence.ts';
import type { Demo } from './demo/stories/demo.ts';
import type { Clock, Ids, Workspaces } from './ports.ts';
import type { Aside, Beside } from './ports-beside.ts';
import type { Folders } from './ports-folders.ts';
import type { Packages } from './ports-packages.ts';
import type { ProgramTexts } from './ports-texts.ts';
import type { Updates } from './ports-updates.ts';
import type { Progress } from './progress.ts';

/** Everything that the core is given. Each host composes it once (`main/hosts/compose.ts`). */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly workspaces: Workspaces;
  /** Every version: what was begun on one stays on it. */
  readonly instruments: Instruments;
  /** What can be done about unmet standards. */
  readonly actions: Versions<ActionLibrary>;
  /** Questions on what is lived. */
  readonly checks: Versions<CheckLibrary>;
  /** Kinds of evidence that all instruments share. */
  readonly vocabulary: () => EvidenceVocabulary;
  /** The glossary that ships, read when it is first needed. */
  readonly terms: () => readonly Term[];
  /** The clauses that ship, read and checked when they are first needed. */
  readonly clauses: () => Versions<ClauseLibrary>;
  /** The files of a content pack in a zip archive, measured before anything is unpacked. */
  readonly unpackArchive: (
    file: FileContent,
  ) => Promise<
    Result<{ readonly path: string; readonly bytes: Uint8Array }[], 'DOCUMENT_TOO_LARGE' | 'PACK_UNREADABLE'>
  >;
  /** The files of an archive that `writeZip` made; null when it is none. */
  readonly readKeptArchive: (
    bytes: Uint8Array,
  ) => { readonly path: string; readonly bytes: Uint8Array }[] | null;
  readonly recent: RecentWorkspaces;
  /**
   * How often the program makes copies by itself: whenever a workspace is closed in which something changed, or once a
   * day, for a command line that is run hundreds of times. Left out: never, and merges make none before either.
   */
  readonly ownCopies?: 'always' | 'daily' | undefined;
  readonly readWorkbook: (
    file: FileContent & { readonly encoding?: string },
  ) => Promise<Result<ReadWorkbook, SpreadsheetError>>;
  readonly writeWord: (report: WordReport) => Promise<Uint8Array>;
  /** The same in the office's letterhead. */
  readonly writeIntoLetterhead: (
    report: WordReport,
    template: FileContent,
  ) => Promise<Result<Uint8Array, TemplateError>>;
  readonly writeRegisterExcel: (report: RegisterReport) => Promise<Uint8Array>;
  /** A Word document as PDF, by a program that is installed on this computer; whole or not at all. */
  readonly convertToPdf: (word: Uint8Array) => Promise<Result<Uint8Array, 'PDF_NO_PROGRAM' | 'PDF_FAILED'>>;
  /** Kind and dangers of a file, told from its content; runs and unpacks nothing. */
  readonly inspectFile: (file: FileContent) => Promise<Pick<StoredFile, 'kind' | 'mediaType' | 'flags'>>;
  /** A zip archive; `producedAt` is ISO 8601 in UTC. */
  readonly writeZip: (
    parts: readonly { readonly path: string; readonly bytes: Uint8Array }[],
    producedAt: string,
  ) => Promise<Uint8Array>;
  /** The self-assessment workbook that a partner fills in. */
  readonly writeForm: (form: FormWorkbook) => Promise<Uint8Array>;
  /** The self-assessment as one page of HTML. */
  /** An archive that somebody made, measured before anything is unpacked; null where it is none, or more than is read. */
  readonly openArchive: (bytes: Uint8Array) => Promise<{
    readonly names: readonly string[];
    readonly read: (name: string) => Promise<Uint8Array | null>;
  } | null>;
  readonly writeFormWord: (form: WordForm) => Promise<Uint8Array>;
  /** A Word document that came back; null for any other file. */
  readonly readFormWord: (file: FileContent) => Promise<Result<FormDocument, 'FORM_DOCUMENT_REFUSED'> | null>;
  readonly writeFormPage: (page: FormPage) => Promise<Uint8Array>;
  /** An XLSForm workbook for KoboToolbox, ODK and their like. */
  readonly writeXlsForm: (form: XlsForm) => Promise<Uint8Array>;
  /** The plan workbook in which a partner gives status and progress. */
  readonly writePlanForm: (form: PlanForm) => Promise<Uint8Array>;
  /** The annex as Word, into the office's letterhead where one is given. */
  readonly writeAnnex: (
    model: AnnexModel,
    template?: FileContent,
  ) => Promise<Result<Uint8Array, TemplateError>>;
  /** The text of a Word document that someone else made, with its tracked changes accepted. */
  readonly readReturnedText: (
    file: FileContent,
  ) => Promise<Result<ReturnedText, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>>;
  readonly diffWords: DiffWords;
  /** A check of a returned contract as Word with tracked changes. */
  readonly writeComparison: (comparison: ComparisonModel) => Promise<Uint8Array>;
  /** The stories of the demonstration, read and checked when one is made. */
  readonly demo: () => Promise<Demo>;
  /** Texts that no document writes, for translators. */
  readonly programTexts: () => Promise<ProgramTexts>;
  readonly folders: Folders;
  /** Packages for other laptops and offices. */
  readonly packages: () => Promise<Packages>;
  readonly updates: () => Promise<Updates>;
  /** An iCalendar file (RFC 5545). */
  readonly writeCalendar: (calendar: CalendarFile) => Promise<Uint8Array>;
  /** Version of this program, printed on every document. */
  readonly programVersion: string;
  /** The error of a bug, with the reference that the person sees and the request in which it came up. */
  readonly logBug: (reference: string, error: unknown, request?: string) => void;
}

/** Workspaces opened lately on this computer: a preference of the host, never the record of truth. */
export interface RecentWorkspaces {
  list(): readonly { readonly folder: string; readonly office: string; readonly openedAt: string }[];
  remember(workspace: { readonly folder: string; readonly office: string; readonly openedAt: string }): void;
  /** Where a new workspace would go. */
  suggestedFolder(): string;
}

export type AppEvent =
  /** `partners`: those that changed, where nothing else of the lists did; left out where any may have. */
  | { readonly type: 'workspace.changed'; readonly partners?: readonly string[] }
  | { readonly type: 'partner.changed'; readonly partner: string }
  | ProgressEvent;

/** The application as hosts see it. */
export interface App {
  /**
   * Answers one request of the contract. `path` is feature and verb, such as `['partner', 'list']`.
   * Always resolves to a Result; a bug is logged and answered as UNEXPECTED.
   */
  dispatch(path: readonly string[], input: unknown): Promise<Result<unknown>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: AppEvent) => void): () => void;
  /** Raw key of the open workspace for the system's keychain; null when none is open. */
  exportKey(): Promise<string | null>;
  /** Opens a workspace with a key that the system's keychain kept. Same answer as `workspace.open`. */
  openWithKey(folder: string, key: string, anyway?: boolean): Promise<Result<unknown>>;
  /** Closes the workspace; call before the program ends. */
  close(): Promise<void>;
}

/** What a change beside the core leaves to whoever stepped aside for it. */
export interface Left {
  readonly lastPlace: number;
  /** When something was recorded last; null where nothing was. */
  readonly savedAt: string | null;
  /** The day of the last copy that was made by itself. */
  readonly copiedOn: string | null;
  /** Records whose rows were written; null where that may be any. */
  readonly rows: readonly string[] | null;
  /** What is to be told, once the core has taken in what was written. */
  readonly events: readonly AppEvent[];
}

/** The application where it is composed, which can be read beside. */
export interface CoreApp extends App {
  /**
   * What a second reader needs to read the workspace that is open, with its files made ready for that; null where none
   * is open or none can read it. `isReading`: somebody does already.
   */
  beside(isReading: boolean): Beside | null;
  /**
   * Lets another thread make a change, in turn with all others; what is asked meanwhile is answered with the record as it
   * was. `back` takes in what was left, null where that isn't known. Null where no other thread can: nothing was done.
   */
  aside<Value>(
    step: (aside: Aside, back: (left: Left | null) => void) => Promise<Value>,
  ): Promise<Value | null>;
  /** As `dispatch`. Through `progress` it is heard how far work has come that can stop between its steps. */
  dispatch(path: readonly string[], input: unknown, progress?: Progress): Promise<Result<unknown>>;
}
