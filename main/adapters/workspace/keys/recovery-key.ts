import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * The recovery key is an age X25519 identity: bech32, whose checksum finds a mistyped character, and whose
 * alphabet has no look-alikes (no 1, B, I or O after the prefix).
 */
const prefix = 'AGE-SECRET-KEY-1';
const bodyLength = 58;
const groupLength = 6;

/** A new recovery key, in the form that age itself reads. */
export function newRecoveryKey(): Promise<string> {
  return generateX25519Identity();
}

/** The key as it is printed: prefix, then groups of six. */
export function formatRecoveryKey(identity: string): string {
  const body = identity.slice(prefix.length);
  const groups = body.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  return [prefix, ...groups].join(' ');
}

/**
 * Reads a key as people give it: any spaces, line breaks, kinds of dash and letter case, with or without
 * the prefix. Returns the identity, or null when it is no recovery key or its checksum is wrong.
 */
export async function parseRecoveryKey(text: string): Promise<string | null> {
  const letters = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
  const bare = prefix.replaceAll('-', '');
  const body = letters.startsWith(bare) ? letters.slice(bare.length) : letters;
  if (body.length !== bodyLength) return null;
  const identity = prefix + body;
  const recipient = await identityToRecipient(identity).catch(() => null);
  return recipient === null ? null : identity;
}
