import { z } from 'zod';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import type { HostCommand } from './host-constants.ts';
import type { ProgressStep } from './progress.ts';
import { updateErrors, updateInputSchema } from './update.ts';
import { workspaceStatusSchema } from './workspace.ts';

/**
 * What a host offers beside the contract: dialogs, preferences, the system's keychain. Electron answers all of
 * it over its one invoke channel, under the feature `host`; the loopback host answers the first three, and the
 * browser does the rest with its own means (`renderer/client/browser-host.ts`).
 */

export const preferencesSchema = z.object({
  /** Null until the person chooses: the host's language decides. */
  language: z.enum(unLanguages).nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const hostInfoSchema = z.object({
  kind: z.enum(['electron', 'browser']),
  version: z.string(),
  /** Of the sources that the program was packaged from; null for one that was not packaged. */
  commit: z.string().nullable(),
  /** What runs it, such as "Electron 45.4.1, Chromium 150.0.1, Node 24.21.0". */
  engine: z.string(),
  /** Where preferences, problem log and demo lie. */
  dataFolder: z.string(),
  platform: z.string(),
  /** Language of the computer, such as "en-GB". */
  locale: z.string(),
  /** Folder that the person named when starting the program; the unlock page offers it first. */
  workspace: z.string().nullable(),
  /** Folder of the fictional demo when it exists on this computer: `demoPassphrase` opens it. */
  demoFolder: z.string().nullable(),
  /** Whether the system keeps keys under real encryption. */
  keychain: z.boolean(),
  /** Folders of the workspaces that the keychain opens. */
  remembered: z.array(z.string()),
});
export type HostInfo = z.infer<typeof hostInfoSchema>;

/** Of the name under which a page asks, as `callHeader` carries it. */
export const callSchema = z.string().regex(/^[\w-]{1,64}$/);

export const hostContract = {
  getInfo: request({
    summary: 'Tell what kind of host this is and what it can do.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: hostInfoSchema,
    errors: [],
  }),
  getPreferences: request({
    summary: 'Give the person’s preferences on this computer.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: preferencesSchema,
    errors: [],
  }),
  setPreferences: request({
    summary: 'Change preferences; what is left out stays.',
    changes: true,
    withoutWorkspace: true,
    input: preferencesSchema.partial(),
    output: preferencesSchema,
    errors: [],
  }),
  cancelCall: request({
    summary: 'End long reading that nobody waits for any more, by the name that it was asked under.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ call: callSchema }),
    output: z.object({}),
    errors: [],
  }),
  getLicences: request({
    summary: 'Give the licence of the program and the notices of others whose work is in it.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({ licence: z.string().nullable(), notices: z.string().nullable() }),
    errors: [],
  }),
  pickUpdate: request({
    summary: 'Ask for the file of a newer program; answers with its path.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({ path: z.string().nullable() }),
    errors: [],
  }),
  openUpdate: request({
    summary: 'Check the file of a newer program once more, and have the system install it.',
    changes: false,
    withoutWorkspace: true,
    input: updateInputSchema,
    output: z.object({ outcome: z.enum(['opened', 'by-hand']) }),
    errors: [...updateErrors, 'FILE_NOT_WRITABLE', 'UPDATE_NOT_OPENED'],
  }),
  saveFile: request({
    summary: 'Ask where to save a file, and write it there.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ file: fileSchema }),
    output: z.object({ outcome: z.enum(['saved', 'cancelled']) }),
    errors: ['FILE_NOT_WRITABLE'],
  }),
  pickFile: request({
    summary: 'Ask for a file, or several where they are asked for, and read them.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({
      accept: z.array(z.string().regex(/^\.\w+$/)).max(20),
      several: z.boolean().default(false),
    }),
    /** None when the person chose none; more than one only where several were asked for. */
    output: z.object({ files: z.array(fileSchema) }),
    errors: ['FILE_NOT_READABLE'],
  }),
  openEvidence: request({
    summary:
      'Open a copy of a document with the system’s own program; files that could run something are refused.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ evidence: referenceSchema }),
    output: z.object({}),
    errors: [
      'EVIDENCE_NOT_FOUND',
      'EVIDENCE_NOT_COPIED',
      'EVIDENCE_MISSING',
      'EVIDENCE_NOT_OPENED',
      'FILE_NOT_WRITABLE',
      'FILE_NOT_READABLE',
    ],
  }),
  pickFolder: request({
    summary: 'Ask for a folder.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({ folder: z.string().nullable() }),
    errors: [],
  }),
  rememberKey: request({
    summary: 'Keep the key of the open workspace in the system’s keychain.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({ outcome: z.enum(['remembered', 'no-encryption', 'no-workspace']) }),
    errors: [],
  }),
  forgetKey: request({
    summary: 'Forget the key of a workspace: its passphrase is asked for again.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ folder: z.string().max(1000) }),
    output: z.object({}),
    errors: [],
  }),
  openRemembered: request({
    summary: 'Open a workspace with the key that the keychain keeps.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({ folder: z.string().max(1000), anyway: z.boolean().default(false) }),
    output: workspaceStatusSchema,
    errors: [
      'WORKSPACE_HELD_ELSEWHERE',
      'WORKSPACE_NOT_FOUND',
      'WORKSPACE_DAMAGED',
      'WORKSPACE_LOCKED',
      'WORKSPACE_NEWER',
      'FILE_NOT_READABLE',
      'PATH_TOO_LONG',
      'WRONG_PASSPHRASE',
      'KEYCHAIN_LOCKED',
    ],
  }),
};
export type HostContract = typeof hostContract;

/** How far long reading has come. `total` is 0 where nobody knows. */
export interface ProgressEvent {
  readonly type: 'progress';
  readonly call: string;
  readonly step: ProgressStep;
  readonly done: number;
  readonly total: number;
}

/** What reaches the screen without being asked for. The first three are the application's own. */
export type HostEvent =
  | { readonly type: 'workspace.changed'; readonly partners?: readonly string[] }
  | { readonly type: 'partner.changed'; readonly partner: string }
  | ProgressEvent
  | { readonly type: 'host.command'; readonly command: HostCommand }
  /** The connection to the host was lost, or is there again. */
  | { readonly type: 'host.lost' }
  | { readonly type: 'host.back' };

/** What Electron's preload puts on `window`. */
export interface HostBridge {
  invoke(path: readonly string[], input: unknown, call?: string): Promise<unknown>;
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: HostEvent) => void): () => void;
}
