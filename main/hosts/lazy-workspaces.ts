import { resolve } from 'node:path';
import { engineMissing, isEngineMissing } from '../adapters/workspace/engine-missing.ts';
import type { Workspaces } from '../core/ports.ts';

/**
 * Workspaces whose adapter, with the database engine under it, is loaded when the first one is made or
 * opened: help and scoring need neither.
 */
export function lazyWorkspaces(load: () => Promise<Workspaces>): Workspaces {
  let loaded: Workspaces | null = null;
  const ready = async () => {
    try {
      loaded ??= await load();
    } catch (error) {
      // A library that isn't there whole: an installation that broke off.
      throw isEngineMissing(error) ? engineMissing('better-sqlite3-multiple-ciphers', error) : error;
    }
    return loaded;
  };
  const open = () => {
    if (!loaded) throw new Error('A key was asked for before any workspace was opened.');
    return loaded;
  };
  return {
    resolveFolder: (folder) => resolve(folder),
    create: async (folder, passphrase, id) => (await ready()).create(folder, passphrase, id),
    discard: (store) => open().discard(store),
    heldElsewhere: async (folder) => (await ready()).heldElsewhere(folder),
    open: async (folder, unlock) => (await ready()).open(folder, unlock),
    checkPassphrase: async (store, passphrase) => (await ready()).checkPassphrase(store, passphrase),
    changePassphrase: async (store, passphrase) => (await ready()).changePassphrase(store, passphrase),
    renewRecoveryKey: async (store) => (await ready()).renewRecoveryKey(store),
    listCopies: async (folder) => (await ready()).listCopies(folder),
    removeCopy: async (folder) => (await ready()).removeCopy(folder),
    isElsewhere: async (folder, place) => (await ready()).isElsewhere(folder, place),
    readCare: (copiesFolder) => open().readCare(copiesFolder),
    noteCare: async (copiesFolder, change) => (await ready()).noteCare(copiesFolder, change),
    openBackup: async (from, unlock, folder) => (await ready()).openBackup(from, unlock, folder),
    stagingFor: async (from, folder, isOurs) => (await ready()).stagingFor(from, folder, isOurs),
    takePlace: async (backup, staged, folder, at) => (await ready()).takePlace(backup, staged, folder, at),
    openDamaged: async (folder, unlock) => (await ready()).openDamaged(folder, unlock),
    openSnapshot: async (folder, unlock) => (await ready()).openSnapshot(folder, unlock),
    scratch: async () => (await ready()).scratch(),
    beside: (store) => open().beside(store),
    exportKey: (store) => open().exportKey(store),
  };
}
