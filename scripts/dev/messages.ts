/** What the loop's process tells the core's. */
export type ToCore =
  /** The first message: what the core before this one left. */
  | { readonly type: 'start'; readonly screens: ScreensAddress; readonly left: Left }
  | { readonly type: 'stop' };

/** What the core's process tells the loop's. */
export type FromCore =
  | { readonly type: 'ready'; readonly port: number; readonly address: string }
  | { readonly type: 'session'; readonly session: string }
  | { readonly type: 'workspace'; readonly open: OpenWorkspace | null };

/**
 * Where the screens are served, and the secret without which nothing is answered there: only the loopback host
 * knows it, so that whoever has no session gets nothing by the back door either.
 */
export interface ScreensAddress {
  readonly port: number;
  readonly secret: string;
}

export const secretHeader = 'x-psea-dev-secret';
/** What stands in Vite's page where the loopback host puts the nonce of each answer. */
export const noncePlace = 'nonce-of-this-answer';

export interface OpenWorkspace {
  readonly folder: string;
  readonly key: string;
}

/** Kept in memory from one core to the next, so that the page and the workspace stay open. */
export interface Left {
  readonly sessions: readonly string[];
  /** Null when none was open; undefined before the first core. */
  readonly workspace: OpenWorkspace | null | undefined;
}
