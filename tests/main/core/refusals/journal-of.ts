import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { passphrase, value } from '../../../support/app.ts';
import { newPassphrase } from './words.ts';
import type { World } from './world.ts';

/** Every entry of every stream in a closed folder, byte for byte, and where each chain of this device ends. */
export async function recordIn(folder: string) {
  const workspaces = createWorkspaces();
  const first = await workspaces.open(folder, { kind: 'passphrase', passphrase });
  const opened = first.ok
    ? first
    : await workspaces.open(folder, { kind: 'passphrase', passphrase: newPassphrase });
  const store = value(opened);
  const streams = store.streams().sort();
  const record = streams.map((stream) => ({
    stream,
    head: store.head(stream),
    entries: store.entries(stream).map((entry) => JSON.stringify(entry)),
  }));
  store.close();
  return record;
}

/** The record of a world, which is closed for as long as it is looked at. */
export async function journalOf({ test }: World) {
  value(await test.client.workspace.close({}));
  const record = await recordIn(test.folder);
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  return record;
}
