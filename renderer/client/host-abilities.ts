import type { HostInfo, Preferences } from '../../shared/contract/host.ts';
import type { FileContent } from '../../shared/ground/refusals/request.ts';
import type { Result } from '../../shared/ground/result.ts';

/**
 * What the computer around the page can do. Same calls in Electron and in a browser; what a browser can't
 * do says so by its flag, and the screen then offers another way.
 */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /** Whether `pickFolder` can ask; else the person types the folder. */
  readonly canPickFolder: boolean;
  getInfo(): Promise<Result<HostInfo>>;
  /** The program's licence, and the notices of others; null for what isn't there. */
  getLicences(): Promise<Result<{ readonly licence: string | null; readonly notices: string | null }>>;
  /** Whether `pickUpdate` can ask, and `openUpdate` can hand a newer program to the system. */
  readonly canInstall: boolean;
  /** Path of the file of a newer program; null when the person chose none. */
  pickUpdate(): Promise<Result<string | null>>;
  openUpdate(asked: {
    readonly path: string;
    readonly older: boolean;
  }): Promise<Result<'opened' | 'by-hand'>>;
  getPreferences(): Promise<Result<Preferences>>;
  /** Changes what is given, keeps the rest, answers with all. */
  setPreferences(change: Partial<Preferences>): Promise<Result<Preferences>>;
  /** Electron asks where; a browser downloads, and can't tell whether the person kept the file. */
  saveFile(file: FileContent): Promise<Result<'saved' | 'cancelled'>>;
  /** `accept`: extensions such as ".xlsx". Null when the person chose none. */
  pickFile(choice: { readonly accept: readonly string[] }): Promise<Result<FileContent | null>>;
  /** The same for as many as the person chooses; none when they chose none. */
  pickFiles(choice: { readonly accept: readonly string[] }): Promise<Result<readonly FileContent[]>>;
  /** Whether `openEvidence` can open a document with the system's own program; a browser can only save it. */
  readonly canOpenFiles: boolean;
  openEvidence(evidence: string): Promise<Result<null>>;
  pickFolder(): Promise<Result<string | null>>;
  print(): void;
  /** Keeps the key of the open workspace in the system's keychain. `no-encryption`: this computer has none. */
  rememberKey(): Promise<Result<'remembered' | 'no-encryption' | 'no-workspace'>>;
  forgetKey(folder: string): Promise<Result<null>>;
  /** Opens a workspace that `getInfo().remembered` names. */
  openRemembered(asked: { readonly folder: string; readonly anyway: boolean }): Promise<Result<unknown>>;
}
