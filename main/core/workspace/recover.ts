import { ok, rulingOut } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { adoptStore, refuseHeld, unlockStore } from './open.ts';

export const recover = os.workspace.recover.handler(async ({ input, context: { session } }) => {
  const { folder, recoveryKey, newPassphrase, anyway } = input;
  const held = anyway ? null : await refuseHeld(session, folder);
  if (held) return held;
  const unlock = { kind: 'recovery-key', recoveryKey } as const;
  const store = rulingOut(await unlockStore(session, folder, unlock), 'WRONG_PASSPHRASE');
  if (!store.ok) return store;
  let isChanged = false;
  try {
    const changed = await session.ports.workspaces.changePassphrase(store.value, newPassphrase);
    if (!changed.ok) return changed;
    isChanged = true;
  } finally {
    // Left open, it would keep the next attempt out.
    if (!isChanged) store.value.close();
  }
  return ok(adoptStore(session, store.value));
});
