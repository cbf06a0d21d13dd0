import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import type { Unlock, WorkspaceStore } from '../../../../main/core/ports.ts';

export const passphrase = 'seven lamps on the quay';
export const unlock: Unlock = { kind: 'passphrase', passphrase };

/** Workspaces as the product makes them, but for scrypt's cost. */
export const workspaces = createWorkspaces({
  program: 'Test program',
  scryptWorkFactor: 8,
  now: () => '2026-03-02T08:00:00.000Z',
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'psea-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface NewWorkspace {
  readonly folder: string;
  readonly store: WorkspaceStore;
  readonly recoveryKey: string;
}

export async function newWorkspace(): Promise<NewWorkspace> {
  const folder = join(temporaryFolder(), 'office');
  const made = await workspaces.create(folder, passphrase);
  if (!made.ok) throw new Error(made.error.message);
  onTestFinished(() => made.value.store.close());
  return { folder, ...made.value };
}

export async function openStore(folder: string, by: Unlock = unlock): Promise<WorkspaceStore> {
  const opened = await workspaces.open(folder, by);
  if (!opened.ok) throw new Error(opened.error.message);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** What stands in for the seal beside a backup: how many entries it was given. */
export const sealed = (texts: Iterable<string>) => `A seal over ${[...texts].length} entries.\n`;

/** Name and content of every file in a folder, for comparing before and after. */
export function contentsOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}
