import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { adoptStore, unlockStore } from './open.ts';

export const recover = os.workspace.recover.handler(async ({ input, context: { session } }) => {
  const { folder, recoveryKey, newPassphrase } = input;
  const unlock = { kind: 'recovery-key', recoveryKey } as const;
  const store = rulingOut(await unlockStore(session, folder, unlock), 'WRONG_PASSPHRASE');
  if (!store.ok) return store;
  const changed = await session.ports.workspaces.changePassphrase(store.value, newPassphrase);
  if (!changed.ok) {
    store.value.close();
    return changed;
  }
  return ok(adoptStore(session, store.value));
});
