import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../../shared/ground/result.ts';
import { minimumPassphraseLength } from '../../../../shared/record/workspace/passphrase.ts';

export function checkPassphraseLength(passphrase: string) {
  const length = [...normalPassphrase(passphrase)].length;
  if (length >= minimumPassphraseLength) return ok(null);
  return refuse('PASSPHRASE_TOO_SHORT', { length, minimum: minimumPassphraseLength });
}

/** One form for a passphrase: keyboards of different systems compose the same accented letter differently. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}
