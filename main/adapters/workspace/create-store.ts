import { createHash } from 'node:crypto';
import { isStorageFailure, type WorkspaceStore } from '../../core/ports.ts';
import type { OpenRegister } from './assemble-register.ts';
import { backupWorkspace } from './backup-workspace.ts';
import { checkRegisterFile } from './check-register-file.ts';
import { packageIdentityKey } from './device-record.ts';
import { createDocuments } from './evidence/create-documents.ts';
import { createIncoming } from './incoming.ts';
import { createVerify } from './keys/device-key.ts';
import { createRecentValues, type RecentValues } from './recent-values.ts';
import { readJson, readSnapshot } from './snapshot-text.ts';
import { guardStorage, storageFailure } from './storage-failure.ts';
import { createInspector, readEntries } from './stored-entries.ts';

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
): WorkspaceStore {
  const { db, folder, readOnly, shared, workspaceId, device, statements, writer } = register;
  const documents = createDocuments(register);
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
    workspaceId,
    device: { id: device.id, code: device.code, publicKey: device.publicKey },
    packageIdentity: () => guard(() => statements.meta.get(packageIdentityKey)) ?? null,
    keepPackageIdentity(identity) {
      const known = guard(() => statements.meta.get(packageIdentityKey));
      if (known !== undefined) return known;
      change(() => writer.change(() => statements.saveMeta.run(packageIdentityKey, identity)));
      return identity;
    },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    sign: device.sign,
    verify: createVerify(),

    lamport: writer.lamport,
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
    inspect: (stream) => guard(() => inspector().inspect(stream)),
    orphans: () => guard(() => inspector().orphans()),
    texts: () => inspector().texts(),
    write(next) {
      change(() => writer.write(next));
      for (const [stream, snapshot] of next.snapshots) snapshots.set(stream, snapshot);
    },
    incoming() {
      return guard(() => createIncoming(register.filesIn, register.key));
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

    checkFile(at = () => {}) {
      snapshots.clear();
      at('files', 0, 0);
      return [...checkRegisterFile(db, register.filesIn), ...documents.check(at)];
    },
    settle(isReading) {
      if (!shared || readOnly) return false;
      try {
        guard(() => {
          register.place.ensure();
          db.pragma(`wal_checkpoint(${isReading ? 'PASSIVE' : 'TRUNCATE'})`);
        });
        return documents.settle();
      } catch (error) {
        if (isStorageFailure(error)) return false;
        throw error;
      }
    },
    backup: (target, sealed, at) => backupWorkspace(register, documents, target, sealed, at),
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
