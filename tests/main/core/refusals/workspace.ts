import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import type { Workspaces } from '../../../../main/core/ports.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { passphrase, startApp, type TestApp } from '../../../support/app.ts';
import { head } from '../../../support/desk.ts';
import { type Cases, scene } from './cases.ts';
import { templateRefusals } from './templates.ts';
import { newPassphrase, nowhere } from './words.ts';
import type { World } from './world.ts';

const office = { office: 'Fictional office', officer: head };
const unwritable = ({ test }: World) => ({ folder: join(test.folder, 'workspace.json', 'inside') });
/** Longer than any folder may be, and short enough to be asked. */
const tooLong = { folder: `/${'deep/'.repeat(150)}` };
export const newRefusals = {
  PATH_TOO_LONG: tooLong,
  FOLDER_NOT_EMPTY: ({ test }: World) => ({ folder: test.folder }),
  FOLDER_NOT_WRITABLE: unwritable,
  PASSPHRASE_TOO_SHORT: { passphrase: 'short' },
};

type Ask = (client: TestApp['client'], folder: string, world: World) => Promise<Result<unknown>>;

/** What a second program says of a copy of the folder, or of the very folder that is open here. */
const second = (
  ask: Ask,
  meddle: ((folder: string) => void) | 'the same folder' = () => undefined,
  instead: (real: Workspaces) => Partial<Workspaces> = () => ({}),
) =>
  scene(async (world) => {
    const real = createWorkspaces({ scryptWorkFactor: 4 });
    const other = startApp({ ports: { workspaces: { ...real, ...instead(real) } } });
    const { folder: own } = world.test;
    const folder = meddle === 'the same folder' ? own : world.place('copy');
    try {
      if (meddle !== 'the same folder') {
        cpSync(own, folder, { recursive: true });
        meddle(folder);
      }
      return await ask(other.client, folder, world);
    } finally {
      await other.end();
      if (folder !== own) rmSync(folder, { recursive: true, force: true });
    }
  });

const openRefusals = (ask: Ask) => ({
  WORKSPACE_NOT_FOUND: second(ask, (folder) => rmSync(folder, { recursive: true })),
  WORKSPACE_DAMAGED: second(ask, (folder) => truncateSync(join(folder, 'register.db'), 0)),
  WORKSPACE_LOCKED: second(ask, 'the same folder'),
  WORKSPACE_NEWER: second(ask, (folder) => {
    const file = join(folder, 'workspace.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 99 }));
  }),
  // Whoever runs the tests may read everywhere; that the adapter says it is tried under another account.
  FILE_NOT_READABLE: second(ask, undefined, () => ({
    open: async (folder) => refuse('FILE_NOT_READABLE', { file: folder, problem: 'access is denied' }),
    openBackup: async (from) => refuse('FILE_NOT_READABLE', { file: from, problem: 'access is denied' }),
    openDamaged: async (from) => refuse('FILE_NOT_READABLE', { file: from, problem: 'access is denied' }),
  })),
  PATH_TOO_LONG: scene((world) => ask(world.test.client, tooLong.folder, world)),
  // Another file takes the place of the first within the moment of opening: only a store that says so shows it.
  WORKSPACE_MOVED: second(ask, undefined, () => ({
    open: async (folder) => refuse('WORKSPACE_MOVED', { folder, file: 'register.db' }),
    openBackup: async (folder) => refuse('WORKSPACE_MOVED', { folder, file: 'register.db' }),
    openDamaged: async (folder) => refuse('WORKSPACE_MOVED', { folder, file: 'register.db' }),
  })),
});

/** The keys of a copy are changed while its header can't be replaced by a file. */
const unsavedKeys = (ask: Ask) =>
  second(async (client, folder, world) => {
    const opened = await client.workspace.open({ folder, passphrase });
    if (!opened.ok) return opened;
    blockHeader(folder);
    return ask(client, folder, world);
  });

function blockHeader(folder: string): void {
  const header = join(folder, 'workspace.json');
  rmSync(header);
  mkdirSync(header);
  writeFileSync(join(header, 'inside'), '');
}

/** Another computer has it open, says the folder. */
function leaveNote(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const note = { pid: 1, host: 'another-laptop', user: 'a.example', program: 'Fictional program' };
  writeFileSync(join(folder, 'holder.json'), JSON.stringify({ ...note, since: '2026-03-01T08:00:00.000Z' }));
}

const open =
  (given: string): Ask =>
  (client, folder) =>
    client.workspace.open({ folder, passphrase: given });

const recover =
  (given: { recoveryKey?: string; newPassphrase?: string } = {}): Ask =>
  (client, folder, { recoveryKey }) =>
    client.workspace.recover({ folder, recoveryKey, newPassphrase: passphrase, ...given });

/** A backup to restore, made of the workspace that is open, and another folder to restore it into. */
const aBackup = async ({ test, place }: World) => {
  const from = place('to restore');
  await test.client.workspace.backup({ folder: from });
  return { folder: place('restored'), from, passphrase };
};

const askRestore =
  (request: 'previewRestore' | 'restore', given: string): Ask =>
  (client, from, { place }) =>
    client.workspace[request]({ folder: place('restored'), from, passphrase: given });

/** Rehearsed beside a workspace that is open, from a copy of another folder. */
const rehearse: Ask = async (_client, from, { test }) => test.client.workspace.rehearseRestore({ from });

const restoreRefusals = (request: 'previewRestore' | 'restore') => ({
  ...openRefusals(askRestore(request, passphrase)),
  WRONG_PASSPHRASE: second(askRestore(request, 'not the passphrase')),
  RESTORE_FAILED: second(askRestore(request, passphrase), (folder) => {
    rmSync(join(folder, 'holder.json'), { force: true });
    writeFileSync(join(folder, 'register.db-wal'), 'the log of another register');
  }),
});

const salvage =
  (given: { passphrase?: string; into?: string; backup?: string } = {}): Ask =>
  (client, folder, { place }) =>
    client.workspace.salvage({ folder, passphrase, into: place('saved'), ...given });

export const workspace: Cases<'workspace'> = {
  getStatus: { works: () => ({}), refuses: {} },
  create: {
    works: ({ place }) => ({ folder: place('new'), passphrase, ...office }),
    refuses: newRefusals,
  },
  open: {
    works: ({ test }) => ({ folder: test.folder, passphrase }),
    refuses: {
      ...openRefusals(open(passphrase)),
      WRONG_PASSPHRASE: second(open('not the passphrase')),
      WORKSPACE_HELD_ELSEWHERE: second(open(passphrase), leaveNote),
    },
  },
  recover: {
    works: ({ test, recoveryKey }) => ({
      folder: test.folder,
      recoveryKey,
      newPassphrase: newPassphrase,
    }),
    refuses: {
      ...openRefusals(recover()),
      WORKSPACE_HELD_ELSEWHERE: second(recover(), leaveNote),
      WRONG_RECOVERY_KEY: second(recover({ recoveryKey: nowhere })),
      PASSPHRASE_TOO_SHORT: second(recover({ newPassphrase: 'short' })),
      KEYS_NOT_SAVED: second(recover(), undefined, (real) => ({
        changePassphrase: (store, next) => {
          blockHeader(store.folder);
          return real.changePassphrase(store, next);
        },
      })),
    },
  },
  close: { works: () => ({}), refuses: {} },
  changePassphrase: {
    works: () => ({ current: passphrase, next: newPassphrase }),
    refuses: {
      WRONG_PASSPHRASE: { current: 'not the passphrase' },
      PASSPHRASE_TOO_SHORT: { next: 'short' },
      KEYS_NOT_SAVED: unsavedKeys((client) =>
        client.workspace.changePassphrase({ current: passphrase, next: newPassphrase }),
      ),
    },
  },
  renewRecoveryKey: {
    works: () => ({ passphrase }),
    refuses: {
      WRONG_PASSPHRASE: { passphrase: 'not the passphrase' },
      KEYS_NOT_SAVED: unsavedKeys((client) => client.workspace.renewRecoveryKey({ passphrase })),
    },
  },
  setOfficer: { works: () => ({ officer: head }), refuses: {} },
  setDocumentLimit: { works: () => ({ mebibytes: 20 }), refuses: {} },
  check: { works: () => ({}), refuses: {} },
  seal: { works: () => ({}), refuses: {} },
  exportSeal: { works: () => ({}), refuses: {} },
  rebuild: { works: () => ({}), refuses: {} },
  backup: {
    works: ({ place }) => ({ folder: place('backup') }),
    refuses: {
      BACKUP_FAILED: unwritable,
      PATH_TOO_LONG: tooLong,
      BACKUP_WITHOUT_DOCUMENTS: second(async (client, folder, { place }) => {
        const opened = await client.workspace.open({ folder, passphrase });
        if (!opened.ok) return opened;
        renameSync(folder, `${folder} (old)`);
        return client.workspace.backup({ folder: place('rescued') });
      }),
    },
  },
  setBackupPlace: {
    works: ({ place }) => ({ folder: place('second place') }),
    refuses: {
      BACKUP_FAILED: ({ test }) => ({ folder: join(test.folder, 'inside') }),
      PATH_TOO_LONG: tooLong,
      BACKUP_WITHOUT_DOCUMENTS: second(async (client, folder, { place }) => {
        const opened = await client.workspace.open({ folder, passphrase });
        if (!opened.ok) return opened;
        renameSync(folder, `${folder} (older)`);
        return client.workspace.setBackupPlace({ folder: place('rescued too') });
      }),
    },
  },
  listBackups: { works: ({ test }) => ({ folder: test.folder }), refuses: {} },
  previewRestore: { works: aBackup, refuses: restoreRefusals('previewRestore') },
  restore: {
    works: aBackup,
    refuses: {
      ...restoreRefusals('restore'),
      WORKSPACE_HELD_ELSEWHERE: second((client, from, { place }) => {
        leaveNote(place('restored'));
        return client.workspace.restore({ folder: place('restored'), from, passphrase });
      }),
    },
  },
  salvage: {
    works: ({ test, place }) => {
      const folder = place('damaged');
      cpSync(test.folder, folder, { recursive: true });
      return { folder, into: place('saved'), passphrase };
    },
    refuses: {
      ...openRefusals(salvage()),
      WORKSPACE_DAMAGED: second(salvage(), (folder) => writeFileSync(join(folder, 'workspace.json'), 'cut')),
      WORKSPACE_HELD_ELSEWHERE: second(salvage(), leaveNote),
      WRONG_PASSPHRASE: second(salvage({ passphrase: 'not the passphrase' })),
      // Whoever knows a passphrase that was short in another time.
      PASSPHRASE_TOO_SHORT: second(salvage({ passphrase: 'short' }), undefined, (real) => ({
        openDamaged: async (folder) => real.openDamaged(folder, { kind: 'passphrase', passphrase }),
      })),
      FOLDER_NOT_EMPTY: second((client, folder, { test }) =>
        client.workspace.salvage({ folder, passphrase, into: test.folder }),
      ),
      FOLDER_NOT_WRITABLE: second((client, folder, world) =>
        client.workspace.salvage({ folder, passphrase, into: unwritable(world).folder }),
      ),
      RESTORE_FAILED: second(async (client, folder, { test, place }) => {
        const backup = place('backup to save from');
        await test.client.workspace.backup({ folder: backup });
        writeFileSync(join(backup, 'register.db-wal'), 'the log of another register');
        return client.workspace.salvage({ folder, passphrase, into: place('saved'), backup });
      }),
      SALVAGE_FAILED: second(salvage(), (folder) => truncateSync(join(folder, 'register.db'), 0)),
    },
  },
  rehearseRestore: {
    works: async (world) => ({ from: (await aBackup(world)).from }),
    refuses: {
      ...openRefusals(rehearse),
      FILE_NOT_READABLE: second(
        async (client, folder, { place }) => {
          const opened = await client.workspace.open({ folder, passphrase });
          return opened.ok ? client.workspace.rehearseRestore({ from: place('nowhere') }) : opened;
        },
        undefined,
        () => ({
          openBackup: async (from) =>
            refuse('FILE_NOT_READABLE', { file: from, problem: 'access is denied' }),
        }),
      ),
      RESTORE_FAILED: second(rehearse, (folder) => {
        rmSync(join(folder, 'holder.json'), { force: true });
        writeFileSync(join(folder, 'register.db-wal'), 'the log of another register');
      }),
    },
  },
  listRecent: { works: () => ({}), refuses: {} },
  listHistory: { works: () => ({ language: 'ar' }), refuses: {} },
  exportHistory: { works: () => ({ language: 'ar' }), refuses: templateRefusals },
};

export const demo: Cases<'demo'> = {
  create: { works: ({ place }) => ({ folder: place('demo'), passphrase }), refuses: newRefusals },
};
