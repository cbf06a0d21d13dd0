import type { ProgressEvent } from '../../../shared/contract/host.ts';
import type { ProgressStep } from '../../../shared/contract/progress.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { AppEvent, Left, RecentWorkspaces } from '../../core/app.ts';
import type { Aside, Beside } from '../../core/ports-beside.ts';

/** What a host tells the core that runs beside it. `id` comes back with the answer. */
export type ToCore =
  | { readonly type: 'start'; readonly start: CoreStart }
  | { readonly type: 'ask'; readonly id: number; readonly ask: CoreQuestion }
  /** Nobody waits any more for what was asked under that name. */
  | { readonly type: 'cancel'; readonly call: string };

/** What the core is given once, before its first request. */
export interface CoreStart {
  /** Where problems are noted. */
  readonly dataFolder: string;
  readonly version: string;
  readonly recent: RecentList;
  /** Null where nothing was open: the workspace that a core before this one had open. */
  readonly open: OpenedWorkspace | null;
}

export interface RecentList {
  readonly list: ReturnType<RecentWorkspaces['list']>;
  /** The person's folder of documents, in which a new workspace is suggested. */
  readonly documents: string;
}

/** What it takes to open the same workspace again after the core was lost. Kept in memory alone. */
export interface OpenedWorkspace {
  readonly folder: string;
  readonly key: string;
}

export type CoreQuestion =
  | RequestQuestion
  | { readonly to: 'openWithKey'; readonly folder: string; readonly key: string; readonly anyway?: boolean }
  | { readonly to: 'exportKey' }
  | { readonly to: 'close' };

/** A request of the contract. `call` names it, for who wants to hear how far it has come or to cancel it. */
export type RequestQuestion =
  | {
      readonly to: 'dispatch';
      readonly path: readonly string[];
      readonly input: unknown;
      readonly call?: string | undefined;
    }
  /** Input and result as `shared/contract/wire.ts` writes them, so that the host needn't unpack what it only hands on. */
  | {
      readonly to: 'dispatchMessage';
      readonly path: readonly string[];
      readonly message: Uint8Array;
      readonly call?: string | undefined;
    };

export type RequestAnswer = CoreAnswers[RequestQuestion['to']];

/** What the core tells a reader beside it. */
export type ToReader =
  | { readonly type: 'start'; readonly start: ReaderStart }
  /** `flag` is memory of both: what it holds is 1 once nobody waits any more, so that a reader needn't stop to hear it. */
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly ask: RequestQuestion;
      readonly flag: Int32Array<SharedArrayBuffer>;
    };

/** What a reader is given once. The key goes from memory to memory. */
export interface ReaderStart {
  readonly dataFolder: string;
  readonly version: string;
  readonly beside: Beside;
}

/** What the core tells a thread that makes one long change in its place. */
export type ToChanger =
  | { readonly type: 'start'; readonly start: ChangerStart }
  /** `flag` as a reader is given it: heard between steps that each stand by themselves. */
  | {
      readonly type: 'ask';
      readonly ask: RequestQuestion;
      readonly flag: Int32Array<SharedArrayBuffer>;
    }
  /** The core has taken in what was written: what is open is to be closed. */
  | { readonly type: 'end' };

export interface ChangerStart {
  readonly dataFolder: string;
  readonly version: string;
  readonly aside: Aside;
}

export type FromChanger =
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress';
      readonly step: ProgressStep;
      readonly done: number;
      readonly total: number;
    }
  /** How far something has come that bears a name of its own. */
  | { readonly type: 'event'; readonly event: ProgressEvent }
  | { readonly type: 'changed'; readonly value: RequestAnswer; readonly left: Left }
  | { readonly type: 'closed' };

/** What a reader tells the core. */
export type FromReader =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly value: RequestAnswer }
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly step: ProgressStep;
      readonly done: number;
      readonly total: number;
    };

/** What each question is answered with. */
export interface CoreAnswers {
  readonly dispatch: Result<unknown>;
  readonly dispatchMessage: Uint8Array<ArrayBuffer> | null;
  readonly openWithKey: Result<unknown>;
  readonly exportKey: string | null;
  readonly close: null;
}

/** What the core tells its host, in order. What belongs to one answer comes with it: waking another thread has its price. */
export type FromCore = FromCoreOne | { readonly type: 'several'; readonly messages: readonly FromCoreOne[] };

export type FromCoreOne =
  | { readonly type: 'answer'; readonly id: number; readonly value: CoreAnswers[keyof CoreAnswers] }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'opened'; readonly open: OpenedWorkspace | null }
  | { readonly type: 'remember'; readonly workspace: Parameters<RecentWorkspaces['remember']>[0] };

/** One end of the line between the two: a worker's port, or that of Electron's utility process. */
export interface Line<Sent, Received> {
  /** `given` is handed over where the line can do that, and copied elsewhere; it must not be used afterwards. */
  post(message: Sent, given?: readonly ArrayBuffer[]): void;
  listen(hear: (message: Received) => void): void;
}
