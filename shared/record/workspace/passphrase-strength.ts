import { minimumPassphraseLength } from './passphrase.ts';

/** How hard a passphrase is to guess, as far as that can be told without a list of millions: advice and no rule. */
export type PassphraseStrength = 'short' | 'common' | 'fair' | 'good';

/** What guessing programs try first, alone and in rows: words of lists of leaked ones, keyboards, and our own. */
const common = [
  'password',
  'passwort',
  'passphrase',
  'motdepasse',
  'contrasena',
  'welcome',
  'letmein',
  'iloveyou',
  'admin',
  'administrator',
  'changeme',
  'secret',
  'master',
  'monkey',
  'dragon',
  'football',
  'sunshine',
  'princess',
  'qwertyuiop',
  'qwerty',
  'azerty',
  'qwertz',
  'asdfghjkl',
  'asdf',
  'zxcvbnm',
  'abc',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '1234567890',
  '9876543210',
  'unitednations',
  'undp',
  'unhcr',
  'unicef',
  'unfpa',
  'psea',
  'partner',
  'assessment',
  'office',
  'laptop',
  'computer',
] as const;

/** Different characters below which a passphrase is a pattern, however long it is. */
const FEW = 6;
const GOOD_LENGTH = 20;
const GOOD_WORDS = 4;

/** Judges a passphrase; parts that everybody tries count for nothing. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const length = [...passphrase].length;
  if (length < minimumPassphraseLength) return 'short';
  const plain = unmasked(passphrase);
  if (new Set(plain).size < FEW || [...own(plain)].length < minimumPassphraseLength / 2) return 'common';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,]+/u)
      .filter((word) => [...word].length > 1),
  );
  return length >= GOOD_LENGTH || words.size >= GOOD_WORDS ? 'good' : 'fair';
}

/** Letters alone and small, with the signs that stand for letters put back: "P@ssw0rd" hides nothing. */
function unmasked(passphrase: string): string {
  const letters: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };
  return passphrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[@$!]/g, (sign) => letters[sign] ?? sign)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is left without the common parts, rows of one sign and years. */
function own(plain: string): string {
  let left = plain.replace(/(.)\1{2,}/gu, '$1').replace(/(?:19|20)\d\d/g, '');
  for (const variant of [
    left,
    left.replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e').replace(/5/g, 's'),
  ]) {
    let rest = variant;
    for (const word of [...common].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
    // Steps up a row of digits, such as 123 or 4567.
    rest = rest.replace(/(?:012|123|234|345|456|567|678|789|890)\d*/g, '').replace(/\d+$/, '');
    if (rest.length < left.length) left = rest;
  }
  return left;
}
