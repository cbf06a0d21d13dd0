import { randomBytes, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem, Unlock, WorkspaceStore, Workspaces } from '../../core/ports.ts';
import { createStore } from './create-store.ts';
import { type Header, readHeader, writeHeader } from './header.ts';
import { forgetHolder, noteHolder } from './holder.ts';
import { checkPassphraseLength } from './keys/passphrase.ts';
import { formatRecoveryKey, newRecoveryKey } from './keys/recovery-key.ts';
import { unwrapWithPassphrase, wrapWithPassphrase, wrapWithRecoveryKey } from './keys/wrapped-key.ts';
import { makeWorkspace } from './make-workspace.ts';
import { type OpenRegister, openRegister } from './open-register.ts';
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

  async function take(register: OpenRegister): Promise<WorkspaceStore> {
    await noteHolder(register.folder, program, now());
    const store = createStore(register, () => {
      forgetHolder(register.folder);
      openRegisters.delete(store);
    });
    openRegisters.set(store, register);
    return store;
  }

  async function changeKeys(store: WorkspaceStore, change: Partial<Header['keys']>): Promise<void> {
    const header = await headerOf(store);
    await writeHeader(store.folder, { ...header, keys: { ...header.keys, ...change } });
  }

  function registerOf(store: WorkspaceStore): OpenRegister {
    const register = openRegisters.get(store);
    if (!register) throw new Error('This workspace is not open here.');
    return register;
  }

  return {
    resolveFolder: (folder) => resolve(folder),
    async create(folder, passphrase) {
      const longEnough = checkPassphraseLength(passphrase);
      if (!longEnough.ok) return longEnough;
      const made = await makeWorkspace(resolve(folder), passphrase, {
        created: now(),
        id: newId(),
        newDeviceSeed,
        scryptWorkFactor,
      });
      if (!made.ok) return made;
      const { register, recoveryKey } = made.value;
      return ok({ store: await take(register), recoveryKey: formatRecoveryKey(recoveryKey) });
    },
    async open(folder: string, unlock: Unlock): Promise<Result<WorkspaceStore, OpenProblem>> {
      const place = resolve(folder);
      const header = await readHeader(place);
      if (!header.ok) return header;
      const key = await unlockKey(place, header.value, unlock);
      if (!key.ok) return key;
      const register = openRegister(place, header.value, key.value, newDeviceSeed);
      return register.ok ? ok(await take(register.value)) : register;
    },
    async checkPassphrase(store, passphrase) {
      const header = await headerOf(store);
      const key = await unwrapWithPassphrase(header.keys.passphrase, passphrase);
      if (key === registerOf(store).key) return ok(null);
      return refuse('WRONG_PASSPHRASE', { folder: store.folder });
    },
    async changePassphrase(store, passphrase) {
      const longEnough = checkPassphraseLength(passphrase);
      if (!longEnough.ok) return longEnough;
      const { key } = registerOf(store);
      await changeKeys(store, { passphrase: await wrapWithPassphrase(key, passphrase, scryptWorkFactor) });
      return ok(null);
    },
    async renewRecoveryKey(store) {
      const recoveryKey = await newRecoveryKey();
      await changeKeys(store, { recovery: await wrapWithRecoveryKey(registerOf(store).key, recoveryKey) });
      return formatRecoveryKey(recoveryKey);
    },
    exportKey: (store) => registerOf(store).key,
  };
}

/** The header of an open workspace. It was whole at opening, so that a problem now is a failure of the disk. */
async function headerOf(store: WorkspaceStore): Promise<Header> {
  const header = await readHeader(store.folder);
  if (!header.ok) throw new Error(header.error.message, { cause: join(store.folder) });
  return header.value;
}
