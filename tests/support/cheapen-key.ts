import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import type { WorkspaceStore } from '../../main/core/ports.ts';

/**
 * Wraps the key of a workspace that the product made anew, with the same passphrase at a cost that is cheap to
 * guess, so that what opens it again and again needs no second each time. The product itself has no such way: the
 * cost is an argument that it never gives, and no setting.
 */
export async function cheapenKey(folder: string, passphrase: string): Promise<void> {
  const workspaces = createWorkspaces({ scryptWorkFactor: 4 });
  const opened = await workspaces.open(folder, { kind: 'passphrase', passphrase });
  if (!opened.ok) throw new Error(opened.error.message);
  const store: WorkspaceStore = opened.value;
  try {
    const changed = await workspaces.changePassphrase(store, passphrase);
    if (!changed.ok) throw new Error(changed.error.message);
  } finally {
    store.close();
  }
}
