import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '@orpc/server';
import { instrumentContents } from '../../../assessments/index.ts';
import { inspectFile } from '../../../main/adapters/evidence/inspect-file.ts';
import { writeAnnex } from '../../../main/adapters/word/annex/write-annex.ts';
import { diffWords } from '../../../main/adapters/word/returned/diff-words.ts';
import { readReturnedText } from '../../../main/adapters/word/returned/read-returned-text.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import type { Ports } from '../../../main/core/app.ts';
import { create } from '../../../main/core/demo/create.ts';
import { createJobs } from '../../../main/core/jobs.ts';
import type { Journal } from '../../../main/core/journal.ts';
import { silent } from '../../../main/core/progress.ts';
import { closeJournal, type Session } from '../../../main/core/session.ts';
import { loadShippedInstruments } from '../../../shared/content/instrument/load-instruments.ts';
import { ok } from '../../../shared/ground/result.ts';
import { readDemo } from '../../support/read-demo.ts';
import { unusedPorts } from '../../support/unused-ports.ts';

export interface MadeDemo {
  readonly journal: Journal;
  readonly result: Awaited<ReturnType<typeof askForDemo>>;
  remove(): Promise<void>;
}

/** Makes the demo as the command does, in a folder of its own, as if the day were `today`. */
export async function makeDemo(today: string, device = 1): Promise<MadeDemo> {
  const parent = await mkdtemp(join(tmpdir(), 'psea-demo-'));
  const session = sessionOn(today, device);
  const result = await askForDemo(session, join(parent, 'demo'));
  if (!session.journal) throw new Error(JSON.stringify(result));
  return {
    journal: session.journal,
    result,
    async remove() {
      closeJournal(session);
      await rm(parent, { recursive: true, force: true });
    },
  };
}

const askForDemo = (session: Session, folder: string) =>
  call(
    create,
    { folder, passphrase: 'fictional partners only' },
    { context: { session, changes: true, progress: silent, ensureAnswer: (answer) => answer } },
  );

function sessionOn(today: string, device: number): Session {
  let ids = 0;
  const ports: Ports = {
    ...unusedPorts,
    demo: readDemo,
    inspectFile,
    writeAnnex: async (model) => ok(await writeAnnex(model)),
    readReturnedText,
    diffWords,
    clock: { now: () => `${today}T09:00:00.000Z`, today: () => today },
    ids: { newId: () => `test-id-${ids++}` },
    workspaces: createWorkspaces({
      newId: () => `workspace-${device}`,
      newDeviceSeed: () => new Uint8Array(32).fill(device),
      scryptWorkFactor: 10,
    }),
    instruments: loadShippedInstruments(instrumentContents),
  };
  return { ports, journal: null, savedAt: null, jobs: createJobs(), emit: () => {} };
}
