import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { assertNever, ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem, Unlock } from '../../core/ports.ts';
import type { Header } from './header.ts';
import { parseRecoveryKey } from './keys/recovery-key.ts';
import { isWorkspaceKey, keyCheck, unwrapWithPassphrase, unwrapWithRecoveryKey } from './keys/wrapped-key.ts';

/** The workspace's key by any of the ways to it, proved against the header before the database sees it. */
export async function unlockKey(
  folder: string,
  { keys }: Header,
  unlock: Unlock,
): Promise<Result<string, OpenProblem>> {
  const isRight = (key: string) => isWorkspaceKey(key) && keyCheck(key) === keys.check;
  switch (unlock.kind) {
    case 'passphrase': {
      const key = await unwrapWithPassphrase(keys.passphrase, unlock.passphrase);
      return key !== null && isRight(key) ? ok(key) : refuse('WRONG_PASSPHRASE', { folder });
    }
    case 'recovery-key': {
      const identity = await parseRecoveryKey(unlock.recoveryKey);
      if (identity === null) return refuse('WRONG_RECOVERY_KEY', { folder, reason: 'mistyped' });
      const key = await unwrapWithRecoveryKey(keys.recovery, identity);
      return key !== null && isRight(key)
        ? ok(key)
        : refuse('WRONG_RECOVERY_KEY', { folder, reason: 'other' });
    }
    case 'key':
      // What a keychain kept may be that of a workspace which stood here before; the passphrase settles it.
      return isRight(unlock.key) ? ok(unlock.key) : refuse('WRONG_PASSPHRASE', { folder, keychain: true });
    default:
      return assertNever(unlock);
  }
}
