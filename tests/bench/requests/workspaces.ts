import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { buildWorld, type World } from '../../main/core/refusals/world.ts';
import { passphrase, value } from '../../support/app.ts';
import { fillRegister } from '../support/big-register.ts';

/** A workspace of one size: what every request finds something in, and so many partners beside it. */
export interface SizedWorkspace {
  readonly partners: number;
  /** Opened with the product's own cost of guessing; read, and never changed by a request. */
  readonly main: string;
  /** The same with a key that is cheap to guess: copied for each request that changes something. */
  readonly base: string;
  readonly key: string;
  /** Of the register before partners were added to it. */
  readonly toldBytes: number;
}

/** The told world in a folder of the bench, closed; its references hold in every copy. */
export async function tellOnce(root: string): Promise<{ world: World; folder: string }> {
  const world = await buildWorld();
  value(await world.test.client.workspace.close({}));
  const folder = join(root, 'told');
  cpSync(world.test.folder, folder, { recursive: true });
  await world.test.end();
  return { world, folder };
}

export async function sizedWorkspace(
  root: string,
  told: { readonly world: World; readonly folder: string },
  partners: number,
): Promise<SizedWorkspace> {
  const place = join(root, String(partners));
  mkdirSync(place);
  const base = join(place, 'base');
  cpSync(told.folder, base, { recursive: true });
  const cheap = createWorkspaces({ scryptWorkFactor: 4 });
  const store = value(await cheap.open(base, { kind: 'passphrase', passphrase }));
  fillRegister(store, partners, { actions: 2 });
  const key = cheap.exportKey(store);
  store.close();
  const main = join(place, 'main');
  cpSync(base, main, { recursive: true });
  const real = createWorkspaces();
  const opened = value(await real.open(main, { kind: 'passphrase', passphrase }));
  value(await real.changePassphrase(opened, passphrase));
  opened.close();
  const toldBytes = statSync(join(told.folder, 'register.db')).size;
  return { partners, main, base, key, toldBytes };
}

/** Puts a fresh copy in the place of a folder. */
export function copyAnew(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
