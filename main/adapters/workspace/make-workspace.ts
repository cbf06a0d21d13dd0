import { rmdirSync, rmSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { CreateProblem } from '../../core/ports.ts';
import { syncFolder } from '../atomic-file.ts';
import { privateMode } from '../private-mode.ts';
import type { OpenRegister } from './assemble-register.ts';
import { createRegister } from './create-register.ts';
import { type Header, writeHeader } from './header.ts';
import { sqliteCode } from './keyed-database.ts';
import { newRecoveryKey } from './keys/recovery-key.ts';
import { keyCheck, newWorkspaceKey, wrapWithPassphrase, wrapWithRecoveryKey } from './keys/wrapped-key.ts';
import { fileNames, formatVersion, productId } from './layout.ts';
import { besideDatabase } from './private-files.ts';

interface NewWorkspace {
  readonly id: string;
  readonly created: string;
  readonly newDeviceSeed: () => Uint8Array;
  readonly scryptWorkFactor: number | undefined;
}

interface Made {
  readonly register: OpenRegister;
  readonly recoveryKey: string;
  /** Takes the files away again, and the folders that were made for them. The register has to be closed. */
  readonly takeAway: () => void;
}

/** Files that systems leave in any folder a person has looked into. */
const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes the folder if need be, then the register, and last the header: a folder without one is no workspace,
 * so a crash in between leaves nothing that looks whole. What fails is taken away again.
 */
export async function makeWorkspace(
  folder: string,
  passphrase: string,
  { id, created, newDeviceSeed, scryptWorkFactor }: NewWorkspace,
): Promise<Result<Made, CreateProblem>> {
  let madeFolder: string | undefined;
  let register: OpenRegister | undefined;
  try {
    madeFolder = await mkdir(folder, { recursive: true, mode: privateMode.folder });
    const names = (await readdir(folder)).filter((name) => !systemFiles.has(name));
    if (names.length > 0) return refuse('FOLDER_NOT_EMPTY', { folder });
  } catch (error) {
    return notWritable(folder, error);
  }
  try {
    const key = newWorkspaceKey();
    const recoveryKey = await newRecoveryKey();
    const keys = {
      check: keyCheck(key),
      passphrase: await wrapWithPassphrase(key, passphrase, scryptWorkFactor),
      recovery: await wrapWithRecoveryKey(key, recoveryKey),
    };
    const header: Header = { product: productId, format: formatVersion, id, created, keys };
    register = createRegister(folder, header, key, newDeviceSeed);
    await syncFolder(folder);
    await writeHeader(folder, header);
    return ok({ register, recoveryKey, takeAway: () => clear(folder, madeFolder) });
  } catch (error) {
    register?.db.close();
    register?.release();
    clear(folder, madeFolder);
    return notWritable(folder, error);
  }
}

function notWritable(folder: string, error: unknown) {
  const { code = '' } = error as NodeJS.ErrnoException;
  const isStorage =
    /^E[A-Z]+$/.test(code) ||
    /^SQLITE_(CANTOPEN|FULL|IOERR|READONLY|PERM|AUTH)/.test(sqliteCode(error) ?? '');
  if (!isStorage) throw error;
  return refuse('FOLDER_NOT_WRITABLE', { folder, problem: code });
}

function clear(folder: string, madeFolder: string | undefined): void {
  for (const name of Object.values(fileNames)) {
    for (const suffix of ['', ...besideDatabase])
      quietly(() => rmSync(join(folder, name + suffix), { force: true }));
  }
  if (madeFolder === undefined) return;
  // Only empty folders go, from the innermost to the first that was made.
  for (let place = folder; place.length >= madeFolder.length; place = dirname(place)) {
    quietly(() => rmdirSync(place));
    if (place === dirname(place)) return;
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // It stays where the system keeps it; the folder without a header is no workspace.
  }
}
