import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../../shared/ground/result.ts';
import { minimumPassphraseLength, normalPassphrase } from '../../../../shared/record/workspace/passphrase.ts';

export function checkPassphraseLength(passphrase: string) {
  const length = [...normalPassphrase(passphrase)].length;
  if (length >= minimumPassphraseLength) return ok(null);
  return refuse('PASSPHRASE_TOO_SHORT', { length, minimum: minimumPassphraseLength });
}
