import { join } from 'node:path';
import { isStorageFailure, type WorkspaceStore } from '../../core/ports.ts';
import { sizeOf } from '../file-problem.ts';
import { sha256OfText } from '../sha256.ts';
import { createVerify } from '../verify-signature.ts';
import type { OpenRegister } from './assemble-register.ts';
import { backupWorkspace } from './backup-workspace.ts';
import { checkRegisterFile } from './check-register-file.ts';
import { createCopiesFolder, listOwnCopies } from './copies/copies-folder.ts';
import { deviceNoteKey, missingKey, packageIdentityKey } from './device-record.ts';
import { createDocuments } from './evidence/create-documents.ts';
import { createIncoming } from './incoming.ts';
import { fileNames } from './layout.ts';
import { createRecentValues, type RecentValues } from './recent-values.ts';
import { readJson, readSnapshot } from './snapshot-text.ts';
import { stateOf } from './state-of.ts';
import { guardEach, guardStorage, storageFailure } from './storage-failure.ts';
import { createInspector, readEntries } from './stored-entries.ts';
import { syncProgramOf } from './sync-program.ts';

/** Files of the partners at work, ready to use. Values are never changed in place, so handing them out is safe. */
export const recentSnapshots = 32;

/**
 * The store over an open register. Throws StorageFailure when the disk or the file fails at work. `snapshots` is for who
 * has to forget them, since somebody else writes.
 */
export function createStore(
  register: OpenRegister,
  onClose: () => void,
  snapshots: RecentValues<unknown> = createRecentValues(recentSnapshots),
  documentsIn: string = register.folder,
): WorkspaceStore {
  const { db, folder, readOnly, shared, workspaceId, device, statements, writer } = register;
  const documents = createDocuments({ ...register, folder: documentsIn });
  const { id, keys } = register.header;
  const record = { id, check: keys.check };
  const copiesFolder = createCopiesFolder(folder, record);
  let inspecting: ReturnType<typeof createInspector> | null = null;
  const inspector = () => {
    inspecting ??= createInspector(db);
    return inspecting;
  };
  const guard = <Value>(step: () => Value): Value => guardStorage(folder, step);
  const change = (step: () => void): void => {
    if (readOnly) throw storageFailure('WORKSPACE_READ_ONLY', { folder });
    guard(step);
  };

  return {
    folder,
    readOnly,
    shared,
    syncedBy: syncProgramOf(folder),
    workspaceId,
    device: { id: device.id, code: device.code, publicKey: device.publicKey },
    packageIdentity: () => guard(() => statements.meta.get(packageIdentityKey)) ?? null,
    keepPackageIdentity(identity) {
      const known = guard(() => statements.meta.get(packageIdentityKey));
      if (known !== undefined) return known;
      change(() => writer.change(() => statements.saveMeta.run(packageIdentityKey, identity)));
      return identity;
    },
    deviceNote: (name) => guard(() => statements.meta.get(deviceNoteKey(name))) ?? null,
    keepDeviceNote: (name, text) =>
      change(() => writer.change(() => statements.saveMeta.run(deviceNoteKey(name), text))),
    sha256: sha256OfText,
    sign: device.sign,
    verify: createVerify(),

    lamport: writer.lamport,
    lastPlace: writer.lastPlace,
    head: (stream) => guard(() => statements.head.get(stream) ?? null),
    counters: () => guard(() => new Map(statements.counters.all().map(({ name, number }) => [name, number]))),
    counter: (name) => guard(() => statements.counter.get(name) ?? 0),
    entries(stream) {
      const bodies = guard(() => {
        const no = writer.streamNo(stream);
        return no === undefined ? [] : statements.entries.all(no);
      });
      return readEntries(bodies);
    },
    entryIds: (stream) =>
      guard(() => {
        const no = writer.streamNo(stream);
        return no === undefined ? [] : statements.entryIds.all(no);
      }),
    streams: () => guard(() => statements.streams.all().map(({ name }) => name)),
    snapshot(stream) {
      const recent = snapshots.get(stream);
      if (recent !== undefined) return recent;
      const value = readSnapshot(guard(() => statements.snapshot.get(stream)) ?? null);
      if (value !== null) snapshots.set(stream, value);
      return value;
    },
    rows: () =>
      guard(() => statements.rows.all())
        .map(readJson)
        .filter((row) => row !== null),
    row(stream) {
      const body = guard(() => {
        const no = writer.streamNo(stream);
        return no === undefined ? undefined : statements.row.get(no);
      });
      return body === undefined ? null : readJson(body);
    },
    stored: (stream) => guard(() => inspector().stored(stream)),
    inspect: (stream) => guard(() => inspector().inspect(stream)),
    orphans: () => guard(() => inspector().orphans()),
    texts: () => guardEach(folder, () => inspector().texts()),
    textsAfter: (place) => guardEach(folder, () => inspector().textsAfter(place)),
    write(next) {
      change(() => writer.write(next));
      for (const [stream, snapshot] of next.snapshots) snapshots.set(stream, snapshot);
    },
    incoming() {
      return createIncoming(register.filesIn);
    },
    merge(streams, own) {
      // What is read in the midst of it is what stands there by then; what is undone was never so.
      function* remembered() {
        for (const merged of streams) {
          yield merged;
          snapshots.set(merged.stream, merged.snapshot);
        }
      }
      try {
        change(() => writer.merge(remembered(), own));
      } finally {
        snapshots.clear();
      }
    },
    rebuild(project, projection, together) {
      snapshots.clear();
      guard(() => writer.rebuild(project, projection, together));
    },
    projection: () => guard(() => String(statements.meta.get('projection') ?? '')),

    documents,

    draft(name) {
      const body = guard(() => statements.draft.get(name));
      return body === undefined ? null : (JSON.parse(body) as unknown);
    },
    saveDraft: (name, value) =>
      change(() => writer.change(() => statements.saveDraft.run(name, JSON.stringify(value)))),
    discardDraft: (name) => change(() => writer.change(() => statements.deleteDraft.run(name))),
    draftsUnder: (start) =>
      guard(() => statements.draftsUnder.all(start, start)).map(({ key, body }) => ({
        key,
        value: JSON.parse(body) as unknown,
      })),

    checkFile(at = () => {}) {
      snapshots.clear();
      at('files', 0, 0);
      return [...checkRegisterFile(db, register.filesIn), ...documents.check(at)];
    },
    stepAside() {
      if (!shared || readOnly) return null;
      try {
        guard(() => {
          register.place.ensure();
          // The first reading in a transaction decides what all of it sees.
          db.exec('BEGIN');
          statements.lastEntry.get();
        });
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        if (isStorageFailure(error)) return null;
        throw error;
      }
      return {
        lastPlace: writer.lastPlace(),
        back(lastPlace) {
          if (db.inTransaction) db.exec('COMMIT');
          snapshots.clear();
          guard(() => writer.goOnFrom(lastPlace));
        },
      };
    },
    settle(isReading) {
      if (!shared || readOnly) return false;
      try {
        guard(() => {
          register.place.ensure();
          // Who stepped aside holds on to the log.
          if (db.inTransaction) return;
          // Emptying a log that is empty would tell each reader that something was written: it would read all rows anew.
          if ((sizeOf(join(folder, `${fileNames.register}-wal`)) ?? 0) > 0)
            db.pragma(`wal_checkpoint(${isReading ? 'PASSIVE' : 'TRUNCATE'})`);
        });
        return documents.settle();
      } catch (error) {
        if (isStorageFailure(error)) return false;
        throw error;
      }
    },
    backup: (target, sealed, at, notes, shared) =>
      backupWorkspace(register, documents, target, sealed, { at, notes, shared }),
    get copiesFolder() {
      return copiesFolder();
    },
    ownCopies: () => listOwnCopies(folder, record),
    state: () => guard(() => stateOf(db, register.header)),
    missingNoted: () => readJson(guard(() => statements.meta.get(missingKey)) ?? '[]'),
    close() {
      if (!db.open) return;
      documents.close();
      // Folds the log into the file; a disk that fails now keeps both, and the next opening goes on from them.
      db.close();
      onClose();
      register.release();
    },
  };
}
