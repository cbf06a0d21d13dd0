import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem, Unlock, WorkspaceStore, Workspaces } from '../../core/ports.ts';
import { windowsNameProblem } from '../windows-names.ts';
import type { OpenRegister } from './assemble-register.ts';
import { checkPath } from './check-path.ts';
import { noteCare, readCare } from './copies/care-file.ts';
import { isElsewhere, listCopies, removeCopy } from './copies/copies-folder.ts';
import { createStore } from './create-store.ts';
import { readHeader } from './header.ts';
import { forgetHolder, heldElsewhere, noteHolder } from './holder.ts';
import { changeKeys, currentHeader } from './keys/change-keys.ts';
import { checkPassphraseLength } from './keys/passphrase.ts';
import { formatRecoveryKey, newRecoveryKey } from './keys/recovery-key.ts';
import { unwrapWithPassphrase, wrapWithPassphrase, wrapWithRecoveryKey } from './keys/wrapped-key.ts';
import { makeWorkspace } from './make-workspace.ts';
import { besideOf } from './open-beside.ts';
import { openRegister } from './open-register.ts';
import { openSnapshot } from './open-snapshot.ts';
import { tightenFiles } from './private-files.ts';
import { temporaryPlace } from './reading-copy.ts';
import { openBackup, type Unlocked } from './restore/open-backup.ts';
import { finishRestore, forgetStaged, stagingFor, takePlace } from './restore/take-place.ts';
import { openDamaged } from './salvage/open-damaged.ts';
import { filesOf } from './stray-log.ts';
import { unlockKey } from './unlock-key.ts';

/** What tests set and the product leaves alone, but for the program's name. */
export interface WorkspacesOptions {
  /** Named to whoever finds the workspace in use, such as "PSEA Partner Assessment 0.1.0". */
  readonly program?: string;
  /** ISO 8601 in UTC. */
  readonly now?: () => string;
  readonly newId?: () => string;
  /** Base-2 logarithm of scrypt's cost. */
  readonly scryptWorkFactor?: number;
  /** 32 random bytes, from which a new device's signing key follows. */
  readonly newDeviceSeed?: () => Uint8Array;
}

/** Workspaces as folders on the disk (DESIGN.md, section 4). */
export function createWorkspaces(options: WorkspacesOptions = {}): Workspaces {
  const {
    program = 'PSEA Partner Assessment',
    now = () => new Date().toISOString(),
    newId = randomUUID,
    newDeviceSeed = () => randomBytes(32),
    scryptWorkFactor,
  } = options;
  const openRegisters = new WeakMap<WorkspaceStore, OpenRegister>();
  const takenAway = new WeakMap<WorkspaceStore, () => void>();

  async function take(register: OpenRegister): Promise<WorkspaceStore> {
    const { folder, filesIn, readOnly } = register;
    const since = now();
    if (!readOnly) {
      tightenFiles(folder);
      await noteHolder(folder, { program, since, files: filesOf(register) });
    }
    const store = createStore(register, () => {
      if (readOnly) rmSync(filesIn, { recursive: true, force: true });
      else forgetHolder(folder, since);
      openRegisters.delete(store);
    });
    openRegisters.set(store, register);
    return store;
  }

  function registerOf(store: WorkspaceStore): OpenRegister {
    const register = openRegisters.get(store);
    if (!register) throw new Error('This workspace is not open here.');
    return register;
  }

  return {
    resolveFolder: (folder) => resolve(folder),
    heldElsewhere: async (folder) => heldElsewhere(resolve(folder)),
    async create(folder, passphrase, id) {
      const longEnough = checkPassphraseLength(passphrase);
      if (!longEnough.ok) return longEnough;
      const place = checkPath(folder);
      if (!place.ok) return place;
      const badName = process.platform === 'win32' ? windowsNameProblem(folder) : null;
      if (badName !== null) return refuse('FOLDER_NOT_WRITABLE', { folder, problem: badName });
      const made = await makeWorkspace(place.value, passphrase, {
        created: now(),
        id: id ?? newId(),
        newDeviceSeed,
        scryptWorkFactor,
      });
      if (!made.ok) return made;
      const { register, recoveryKey, takeAway } = made.value;
      const store = await take(register);
      takenAway.set(store, takeAway);
      return ok({ store, recoveryKey: formatRecoveryKey(recoveryKey) });
    },
    discard(store) {
      const takeAway = takenAway.get(store);
      if (!takeAway) throw new Error('This workspace was not created here.');
      store.close();
      takeAway();
    },
    async open(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>> {
      const place = checkPath(folder);
      if (!place.ok) return place;
      await finishRestore(place.value);
      const header = await readHeader(place.value);
      if (!header.ok) return header;
      const key = await unlockKey(place.value, header.value, unlock);
      if (!key.ok) return key;
      const register = openRegister(place.value, header.value, key.value, newDeviceSeed);
      if (!register.ok) return register;
      if (!register.value.readOnly) await forgetStaged(place.value);
      return ok(await take(register.value));
    },
    async checkPassphrase(store, passphrase) {
      const register = registerOf(store);
      const { keys } = await currentHeader(register);
      if ((await unwrapWithPassphrase(keys.passphrase, passphrase)) === register.key) return ok(null);
      return refuse('WRONG_PASSPHRASE', { folder: store.folder });
    },
    async changePassphrase(store, passphrase) {
      const longEnough = checkPassphraseLength(passphrase);
      if (!longEnough.ok) return longEnough;
      const register = registerOf(store);
      const wrapped = await wrapWithPassphrase(register.key, passphrase, scryptWorkFactor);
      await changeKeys(register, { passphrase: wrapped });
      return ok(null);
    },
    async renewRecoveryKey(store) {
      const register = registerOf(store);
      const recoveryKey = await newRecoveryKey();
      await changeKeys(register, { recovery: await wrapWithRecoveryKey(register.key, recoveryKey) });
      return formatRecoveryKey(recoveryKey);
    },
    listCopies: (folder) => listCopies(resolve(folder)),
    removeCopy,
    isElsewhere: async (folder, place) => isElsewhere(folder, place),
    readCare,
    noteCare,
    openBackup: (from, unlock, folder) => openBackup(from, unlock, folder, newDeviceSeed),
    stagingFor: (from, folder, isOurs) => stagingFor(from, resolve(folder), isOurs),
    takePlace: (backup, staged, folder, at) => takePlace(backup as Unlocked, staged, resolve(folder), at),
    openDamaged,
    async openSnapshot(folder, unlock) {
      const register = await openSnapshot(folder, unlock, newDeviceSeed);
      return register.ok ? ok(await take(register.value)) : register;
    },
    scratch: async () => {
      const { target, remove } = temporaryPlace();
      return { folder: target, remove: async () => remove() };
    },
    beside: (store) => besideOf(registerOf(store)),
    exportKey: (store) => registerOf(store).key,
  };
}
